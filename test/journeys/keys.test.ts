import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather } from '../cast.ts'
import { openWorld, type World } from '../world.ts'
import { browserPath, builtWeb, type Desk, openDesk, tabTo } from './browser.ts'

const name = 'Letters that are one’s own'
const where = browserPath ? name : `${name} (no browser here)`

describe.skipIf(!browserPath)(where, () => {
  let world: World
  let cast: Cast
  let desk: Desk

  beforeAll(async () => {
    world = await openWorld({ built: await builtWeb() })
    cast = await gather(world)
    desk = await openDesk()
  }, 60_000)
  afterAll(async () => {
    await desk?.leave()
    await world?.end()
  })

  test('in French, by mouse: other letters are chosen, one that is taken is refused, all come back', async () => {
    const page = await desk.sit(world, cast.ines, '/settings/keys')
    const change = (act: string) => page.getByRole('button', { name: `Changer, ${act}` }).click()
    await change('Questions')
    await page.getByLabel('Nouvelles touches').fill('gh')
    await page.getByText('Ces touches servent déjà : Accueil').waitFor()
    await page.getByLabel('Nouvelles touches').fill('%')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await change('Espaces')
    await page.getByRole('button', { name: 'Retirer les touches' }).click()
    await page.getByRole('listitem').filter({ hasText: 'Espaces' }).getByText('aucune').waitFor()
    // The character counts, wherever its key lies.
    await page.keyboard.press('%')
    await page.waitForURL('**/questions')
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Raccourcis de cet écran' })
    await dialog.getByText('%').waitFor()
    expect(await dialog.getByText('Espaces').count()).toBe(0)
    await dialog.getByRole('link', { name: 'Changer ces touches' }).click()
    await page.getByRole('button', { name: 'Lettres d’origine' }).click()
    const spaces = page.getByRole('listitem').filter({ hasText: 'Espaces' })
    expect((await spaces.textContent())?.replace(/\s+/g, ' ')).toContain('g puis s')
    expect(desk.complaints).toEqual([])
  }, 60_000)

  test('in English, by keyboard alone: a letter is changed, used, and kept on this device', async () => {
    await cast.awa.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
    const page = await desk.sit(world, cast.awa, '/settings/keys')
    await tabTo(page, 'Change, People')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'People' }).waitFor()
    await page.keyboard.type('H')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.reload()
    await page.keyboard.press('Shift+H')
    await page.waitForURL('**/people')
    await page.keyboard.press('u')
    await page.waitForURL('**/settings/keys')
    expect(desk.complaints).toEqual([])
  }, 60_000)
})
