import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../cast.ts'
import { openWorld, type World } from '../world.ts'
import { browserPath, builtWeb, type Desk, openDesk } from './browser.ts'

const name = 'One field for going, finding and acting'
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
    await openSpaceOf(world, cast.awa, { name: 'Métrologie dimensionnelle' }, [cast.ines])
    await world.settled()
    desk = await openDesk()
    page = await desk.sit(world, cast.ines, '/')
  }, 60_000)
  afterAll(async () => {
    expect(desk?.complaints).toEqual([])
    await desk?.leave()
    await world?.end()
  })

  const summon = async (typed: string) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Rechercher ou agir' }).waitFor()
    await page.keyboard.type(typed)
  }
  const closed = () => expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  const choice = (word: string | RegExp) => page.getByRole('menuitem', { name: word })

  test('it opens by keys, is accessible, and gives the focus back', async () => {
    const link = page.getByRole('link', { name: /^Rechercher ou agir/ })
    await link.focus()
    await summon('')
    await page.evaluate(axe)
    const faults = await page.evaluate(
      'axe.run(document).then((found) => found.violations.map(({ id, nodes }) => [id, nodes[0].html]))',
    )
    expect(faults).toEqual([])
    await page.keyboard.press('Escape')
    await closed()
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
  }, 30_000)

  test('pages are found in either language, without accents, and the best one is first', async () => {
    await summon('sett')
    await choice(/^Réglages/).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/settings')
    await closed()
    await summon('reglages')
    await choice('Réglages').waitFor()
    await page.keyboard.press('Escape')
    await closed()
  }, 30_000)

  test('places and people come with what was typed, and so does a question that nobody asked', async () => {
    await summon('metrologie')
    await choice(/^Métrologie dimensionnelle/).click()
    await page.waitForURL('**/spaces/*')
    await summon('Wisniewski')
    await choice(/Tomasz Wiśniewski/).waitFor()
    await choice('Poser une question : Wisniewski').click()
    await page.waitForURL('**/ask?*')
    await expect
      .poll(() =>
        page
          .getByRole('textbox', { name: /question/i })
          .first()
          .inputValue(),
      )
      .toBe('Wisniewski')
  }, 30_000)

  test('administration is for administrators, the theme for everyone', async () => {
    await summon('kit')
    await choice('Planche des composants').waitFor()
    await page.keyboard.press('Escape')
    await closed()
    await summon('dark')
    await choice('Thème sombre').click()
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')

    const rosa = await desk.sit(world, cast.rosa, '/')
    await rosa.keyboard.press('Control+k')
    await rosa.getByRole('dialog').waitFor()
    await rosa.keyboard.type('kit')
    await rosa.getByRole('menuitem', { name: /partout/ }).waitFor()
    expect(await rosa.getByRole('menuitem', { name: 'Planche des composants' }).count()).toBe(0)
    await rosa.context().close()
  }, 30_000)

  test('letters go places, say what they do here, and can be turned off', async () => {
    await page.goto(new URL('/settings', page.url()).href)
    await page.locator('h1').waitFor()
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Raccourcis de cet écran' })
    expect(await keys.textContent()).toContain('g puis h')
    expect(await keys.textContent()).not.toContain('Ligne suivante')
    await page.keyboard.press('Escape')
    await closed()
    await page.keyboard.type('gs')
    await page.waitForURL('**/spaces')

    await page.keyboard.type('gh')
    await page.waitForURL((url) => url.pathname === '/')
    await page.goto(new URL('/settings', page.url()).href)
    await page.getByRole('switch', { name: 'Se déplacer et agir avec une seule lettre' }).press('Space')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.type('gs?')
    expect(new URL(page.url()).pathname).toBe('/settings')
    expect(await page.getByRole('dialog').count()).toBe(0)
  }, 30_000)
})
