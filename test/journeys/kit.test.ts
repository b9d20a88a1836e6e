import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather } from '../cast.ts'
import { openWorld, type World } from '../world.ts'
import { browserPath, builtWeb, type Desk, openDesk } from './browser.ts'

const name = 'The sheet of the kit'
const where = browserPath ? name : `${name} (no browser here)`
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

describe.skipIf(!browserPath)(where, () => {
  let world: World
  let cast: Cast
  let desk: Desk
  let page: Page

  beforeAll(async () => {
    world = await openWorld({ built: await builtWeb() })
    cast = await gather(world)
    desk = await openDesk()
    page = await desk.sit(world, cast.ines, '/administration/kit')
  }, 60_000)
  afterAll(async () => {
    expect(desk?.complaints.filter((line) => !/status of 40[34]/.test(line))).toEqual([])
    await desk?.leave()
    await world?.end()
  })

  test.each([
    ['Français', 'Clair', 1280],
    ['English', 'Dark', 1280],
    ['Français', 'Sombre', 800],
    ['Français', 'Clair', 360],
    ['English', 'Dark', 360],
    ['English', 'Light', 360],
  ])(
    'in %s, %s, at %i px, is accessible and no wider than the screen',
    async (language, theme, width) => {
      await page.setViewportSize({ width, height: 900 })
      await page.getByRole('radio', { name: language }).click()
      await page.getByRole('radio', { name: theme }).click()
      await page.evaluate(
        'document.fonts.ready.then(() => Promise.all(document.getAnimations().map((run) => run.finished)))',
      )
      await page.evaluate(axe)
      const faults = await page.evaluate(
        'axe.run(document).then((found) => found.violations.map(({ id, nodes }) => [id, nodes[0].html]))',
      )
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect({ faults, overflow }).toEqual({ faults: [], overflow: 0 })
    },
    30_000,
  )

  test('what people write is cleaned before it is shown', async () => {
    expect(await page.locator('.w-prose script').count()).toBe(0)
    expect(await page.locator('.w-prose .mention').count()).toBe(1)
    expect(await page.locator('.w-prose table').getAttribute('tabindex')).toBe('0')
  })

  test('what is typed in a list field and confirmed is taken, by Enter and by going on', async () => {
    await page.getByRole('radio', { name: 'Français' }).click()
    const space = page.getByRole('combobox', { name: 'Espace' })
    const rows = [
      ['usinage', 'Enter', 'Usinage'],
      ['QUALITÉ', 'Tab', 'Qualité'],
    ] as const
    for (const [typed, key, taken] of rows) {
      await space.press('Control+a')
      await space.pressSequentially(typed)
      await space.press(key)
      await expect.poll(() => space.inputValue()).toMatch(new RegExp(taken))
    }
    await page.keyboard.press('Escape')
  }, 30_000)

  test('a toast can be undone, a menu and a dialog give the focus back', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('radio', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Move, then undo' }).click()
    await page.getByRole('button', { name: 'Annuler l’action' }).click()
    await expect.poll(() => page.getByText('Question moved to Tooling').count()).toBe(0)

    const menu = page.getByRole('button', { name: 'Watching' })
    await menu.press('Enter')
    await page.getByRole('menuitem', { name: 'Mute' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => menu.evaluate((button) => button === document.activeElement)).toBe(true)

    const opener = page.getByRole('button', { name: 'Open a dialog' })
    await opener.press('Enter')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true)
  }, 30_000)

  test('a figure opens its evidence, and says which rows stay closed', async () => {
    await page.getByRole('button', { name: '3 h 05', exact: true }).press('Enter')
    const proof = page.getByRole('dialog', { name: '3 h 05, median wait for a first answer' })
    expect(await proof.textContent()).toContain('S(t) = ∏ (1 − d/n)')
    expect(await proof.textContent()).toContain('3 you may not open')
    await page.keyboard.press('Escape')
  }, 30_000)

  test('a chart speaks, shows its rows, and is kept in the reader’s language', async () => {
    const chart = page.getByRole('figure', { name: 'Six of 214 ideas reach the test' })
    expect(await chart.textContent()).toContain('Merged: 61, median days 9 d. Expert review: 15')
    expect(await chart.textContent()).toContain('From guests: too few people')
    await chart.getByRole('button', { name: 'Table' }).press('Enter')
    expect(await chart.getByRole('row', { name: 'Merged 61 9 d' }).count()).toBe(1)
    await chart.getByRole('button', { name: 'Table' }).press('Enter')

    await page.getByRole('radio', { name: 'Français' }).click()
    const french = page.getByRole('figure', { name: 'La R&D s’est rapprochée des ateliers' })
    const keep = async (choice: string) => {
      const kept = page.waitForEvent('download')
      await french.getByRole('button', { name: 'Télécharger' }).press('Enter')
      await page.getByRole('menuitem', { name: choice }).click()
      return readFileSync(await (await kept).path(), 'utf8')
    }
    expect(await keep('Données (CSV)')).toContain('R&D, ateliers;0,4;0,7')
    expect(await keep('Image (SVG)')).toContain('<title>La R&amp;D s’est rapprochée des ateliers</title>')
  }, 30_000)

  test('what a browser keeps for a year comes compressed', async () => {
    const shell = await (await fetch(world.url)).text()
    const script = /src="(\/assets\/index-[^"]+\.js)"/.exec(shell)?.[1] ?? ''
    const answers = ['br', 'gzip', 'identity'].map(async (encoding) => {
      const answer = await fetch(`${world.url}${script}`, { headers: { 'accept-encoding': encoding } })
      await answer.arrayBuffer()
      const { headers } = answer
      return [headers.get('content-encoding'), headers.get('content-type'), headers.get('vary')]
    })
    const type = 'application/javascript; charset=utf-8'
    expect(await Promise.all(answers)).toEqual([
      ['br', type, 'accept-encoding'],
      ['gzip', type, 'accept-encoding'],
      [null, type, 'accept-encoding'],
    ])
  })

  test('only administrators find it', async () => {
    const other = await desk.sit(world, cast.awa, '/administration/kit')
    expect(await other.locator('.w-charts').count()).toBe(0)
    await other.context().close()
  }, 30_000)
})
