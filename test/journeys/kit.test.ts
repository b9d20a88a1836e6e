import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { gather } from '../cast.ts'
import { violations } from './accessible.ts'
import { journey, type Stage } from './journey.ts'

journey('The sheet of the kit', setScene, (now) => {
  test.each([
    ['Français', 'Clair', 1280],
    ['English', 'Dark', 1280],
    ['Français', 'Sombre', 800],
    ['Français', 'Clair', 360],
    ['English', 'Dark', 360],
    ['English', 'Light', 360],
  ])('in %s, %s, at %i px, is accessible and no wider than the screen', async (language, theme, width) => {
    const { page } = now()
    await page.setViewportSize({ width, height: 900 })
    await page.getByRole('radio', { name: language }).click()
    await page.getByRole('radio', { name: theme }).click()
    await page.evaluate(
      'document.fonts.ready.then(() => Promise.all(document.getAnimations().map((run) => run.finished)))',
    )
    const faults = await violations(page)
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect({ faults, overflow }).toEqual({ faults: [], overflow: 0 })
  })

  test('what people write is cleaned before it is shown', async () => {
    const { page } = now()
    expect(await page.locator('.w-prose script').count()).toBe(0)
    expect(await page.locator('.w-prose .mention').count()).toBe(1)
    expect(await page.locator('.w-prose table').getAttribute('tabindex')).toBe('0')
  })

  test('what is typed in a list field and confirmed is taken, by Enter and by going on', async () => {
    const { page } = now()
    await page.getByRole('radio', { name: 'Français' }).click()
    const space = page.getByRole('combobox', { name: 'Espace', exact: true })
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

    const spaces = page.getByRole('combobox', { name: 'Espaces' })
    await page.getByRole('button', { name: 'Retirer Usinage et méthodes' }).press('Enter')
    await expect.poll(() => spaces.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('fond')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Retirer Fonderie et moulage' }).waitFor()
    expect(await page.getByRole('button', { name: 'Retirer Usinage et méthodes' }).count()).toBe(0)
  })

  test('a toast can be undone, a menu and a dialog give the focus back', async () => {
    const { page } = now()
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
  })

  test('a figure opens its evidence, and says which rows stay closed', async () => {
    const { page } = now()
    await page.getByRole('button', { name: '3 h 05', exact: true }).press('Enter')
    const proof = page.getByRole('dialog', { name: '3 h 05, median wait for a first answer' })
    expect(await proof.textContent()).toContain('S(t) = ∏ (1 − d/n)')
    expect(await proof.textContent()).toContain('3 you may not open')
    await page.keyboard.press('Escape')
  })

  test('a chart speaks, shows its rows, and is kept in the reader’s language', async () => {
    const { page } = now()
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
  })

  test('what a browser keeps for a year comes compressed', async () => {
    const { world } = now()
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
    const { world, desk, cast } = now()
    const other = await desk.sit(world, cast.awa, '/administration/kit')
    expect(await other.locator('.w-charts').count()).toBe(0)
  })
})

async function setScene({ world, desk }: Stage) {
  // Only administrators find it.
  desk.foresee(/status of 40[34]/)
  const cast = await gather(world)
  return { cast, page: await desk.sit(world, cast.ines, '/administration/kit') }
}
