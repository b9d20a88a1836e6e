import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather } from '../cast.ts'
import { openWorld, type World } from '../world.ts'
import { browserPath, builtWeb, type Desk, openDesk, tabTo } from './browser.ts'

const name = 'Merging subjects, in a real browser'
const where = browserPath ? name : `${name} (no browser here)`

describe.skipIf(!browserPath)(where, () => {
  let world: World
  let cast: Cast
  let desk: Desk
  const ids = new Map<string, string>()

  beforeAll(async () => {
    world = await openWorld({ built: await builtWeb() })
    cast = await gather(world)
    for (const subject of ['Soudure', 'Soudures', 'Soudure', 'Peinture', 'Peintures']) {
      const given = { kind: 'message' as const, body: 'Du nouveau.', subjects: [subject] }
      for (const { id } of (await cast.awa.do('publishPost', given)).subjects) ids.set(subject, id)
    }
    desk = await openDesk()
  }, 60_000)
  afterAll(async () => {
    await desk?.leave()
    await world?.end()
  })

  // The browser itself complains of the name that was refused.
  const unforeseen = () => desk.complaints.filter((line) => !line.includes('status of 422'))

  test('two names of one subject are proposed to administrators, and become one', async () => {
    const page = await desk.sit(world, cast.ines, '/subjects')
    await page.getByRole('button', { name: 'Fusionner Soudures dans Soudure' }).click()
    await page.getByText('Une fusion est définitive.').waitFor()
    await page.getByRole('button', { name: 'Fusionner', exact: true }).click()
    await page.getByText('« Soudures » fait maintenant partie de « Soudure ».').waitFor()
    await page.getByRole('link', { name: 'Soudures', exact: true }).waitFor({ state: 'detached' })
    const colleague = await desk.sit(world, cast.karim, `/subjects/${ids.get('Soudures')}`)
    await colleague.getByRole('heading', { level: 1, name: 'Soudure', exact: true }).waitFor()
    expect(await colleague.getByRole('button', { name: 'Administrer' }).count()).toBe(0)

    await page.getByRole('link', { name: 'Soudure', exact: true }).click()
    await page.getByRole('button', { name: 'Administrer' }).click()
    await page.getByRole('menuitem', { name: 'Nommer dans les deux langues' }).click()
    await page.getByLabel('En anglais').fill('Peinture')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Un autre sujet porte déjà ce nom').waitFor()
    await page.getByLabel('En anglais').fill('Welding')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Aussi appelé « Welding ».').waitFor()
    expect(unforeseen()).toEqual([])
  }, 60_000)

  test('by keyboard, in English, from the page of the subject', async () => {
    await cast.ines.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
    const page = await desk.sit(world, cast.ines, `/subjects/${ids.get('Peintures')}`)
    await tabTo(page, 'Administer')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Name in both languages' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, /^In English/)
    await page.keyboard.type('Paintwork')
    await tabTo(page, 'Save')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Paintwork', exact: true }).waitFor()
    await page.getByText('Also called “Peintures”.').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await tabTo(page, 'Administer')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Merge into another subject' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Choose Peinture' }).waitFor()
    await tabTo(page, 'Choose Peinture')
    await page.keyboard.press('Enter')
    await page.getByText('A merge is for good.').waitFor()
    await tabTo(page, 'Merge')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Paintwork', exact: true }).waitFor()
    await page.getByText('Also called “Peinture”.').waitFor()
    expect(unforeseen()).toEqual([])
  }, 60_000)
})
