import { expect, test } from 'vitest'
import { gather } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('Merging subjects', setScene, (now) => {
  test('two names of one subject are proposed to administrators, and become one', async () => {
    const { world, desk, cast, ids } = now()
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
  })

  test('by keyboard, in English, from the page of the subject', async () => {
    const { world, desk, cast, ids } = now()
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
  })
})

async function setScene({ desk, world }: Stage) {
  // The name that was refused.
  desk.foresee(/status of 422/)
  const ids = new Map<string, string>()
  const cast = await gather(world)
  for (const subject of ['Soudure', 'Soudures', 'Soudure', 'Peinture', 'Peintures']) {
    const given = { kind: 'message' as const, body: 'Du nouveau.', subjects: [subject] }
    for (const { id } of (await cast.awa.do('publishPost', given)).subjects) ids.set(subject, id)
  }
  return { cast, ids }
}
