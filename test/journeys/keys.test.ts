import { expect, test } from 'vitest'
import { gather } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('Letters that are one’s own', setScene, (now) => {
  test('in French, by mouse: other letters are chosen, one that is taken is refused, all come back', async () => {
    const { world, desk, cast } = now()
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
  })

  test('in English, by keyboard alone: a letter is changed, used, and kept on this device', async () => {
    const { world, desk, cast } = now()
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
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  return { cast }
}
