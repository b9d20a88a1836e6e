import { expect, test } from 'vitest'
import { gather } from '../cast.ts'
import { violations } from './accessible.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('The catalogue of drivers', setScene, (now) => {
  test('in French, by mouse: an office is given, a driver is found, read, and edited with a reason', async () => {
    const { world, desk, cast } = now()
    const page = await desk.sit(world, cast.awa, '/results/offices')
    await page.getByRole('combobox', { name: 'Contrôle de gestion, à qui' }).fill('Karim')
    await page.getByRole('option', { name: 'Karim Zerrouki' }).click()
    await page.getByRole('button', { name: 'Donner cette charge' }).last().click()
    await page.getByRole('button', { name: 'Retirer : Karim Zerrouki, Contrôle de gestion' }).waitFor()
    await page.getByRole('button', { name: 'Métier de Maintenance' }).click()
    await page.getByRole('option', { name: 'Opérations' }).click()
    await page.getByText('Maintenance : enregistré').first().waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole('navigation', { name: 'Parties des résultats' }).getByText('Catalogue').click()
    await page.getByText('38 leviers, chacun avec sa formule').waitFor()
    await page.getByLabel('Chercher un levier').fill('zzz')
    await page.getByText('Aucun levier ne correspond').waitFor()
    await page.getByLabel('Chercher un levier').fill('doubl')
    expect(await page.getByRole('link', { name: 'Travaux en double évités' }).count()).toBe(1)
    await page.getByRole('link', { name: 'Travaux en double évités' }).click()
    await page
      .getByText('Pas encore mesuré : rien ne compte encore doublons confirmés par deux personnes.')
      .waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Modifier' }).click()
    await page.getByLabel('Formule').fill('D*h_x*w*c')
    await page.getByText('Vouliez-vous dire h_d').waitFor()
    await page.getByLabel('Formule').fill('D*min(h_d, 20[h])*w*c')
    await page.getByText('le plus petit de (heures évitées par doublon').waitFor()
    await page.getByLabel('Motif du changement').fill('Vingt heures au plus chez nous.')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Vingt heures au plus chez nous.').waitFor()
    await page.getByRole('button', { name: 'Revenir à l’origine' }).waitFor()
  })

  test('in English, by keyboard alone: from the rail to a driver, its default changed, then the original again', async () => {
    const { world, desk, cast } = now()
    const page = await desk.sit(world, cast.tomasz, '/results')
    await tabTo(page, 'Find a driver')
    await page.keyboard.type('accepted')
    await tabTo(page, 'Accepted answers')
    await page.keyboard.press('Enter')
    await page.getByText('No result on the defaults alone').waitFor()
    await tabTo(page, 'Edit')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Lowest')
    await page.keyboard.type('10')
    await tabTo(page, 'Likeliest')
    await page.keyboard.type('12.5')
    await tabTo(page, 'Reason for the change')
    await page.keyboard.type('Counted by hand in May.')
    await page.keyboard.press('Enter')
    await page.getByText('12.5, between 10 and 12.5').waitFor()
    await tabTo(page, 'Restore the original')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Counted by the network after all.')
    await tabTo(page, 'Restore the original')
    await page.keyboard.press('Enter')
    await page.getByText('Version 3, Back to the original').waitFor()
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const { ines, awa, tomasz } = cast
  await world.sql(`insert into job_families (id, name) values (gen_random_uuid(), 'Maintenance')`)
  await ines.do('giveOffice', { office: 'programme', personId: awa.id })
  await ines.do('giveOffice', { office: 'controller', personId: tomasz.id })
  await tomasz.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
  return { cast }
}
