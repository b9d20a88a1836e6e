import { expect, test } from 'vitest'
import { newId } from '../../server/platform/clock.ts'
import { gather } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

const csv = (...lines: string[]) => ({
  ...{ name: 'tickets-2026.csv', mimeType: 'text/csv' },
  buffer: Buffer.from(lines.join('\r\n')),
})

journey('Figures from a file to being in force, and back', setScene, (now) => {
  test('in French, by mouse: faults are told by row, then the file is submitted', async () => {
    const { world, desk, cast } = now()
    const page = await desk.sit(world, cast.awa, '/results/imports')
    await page.getByText('Aucun chiffre importé').waitFor()
    const kept = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Télécharger Tickets' }).click()
    expect((await kept).suggestedFilename()).toBe('modele-tickets.csv')
    await page.getByRole('link', { name: 'Importer un fichier' }).click()
    await page.getByRole('button', { name: /Système/ }).click()
    await page.getByRole('option', { name: 'Tickets', exact: true }).click()
    const heads = 'Équipe;Mois;Tickets;Minutes de traitement'
    await page
      .locator('input[type=file]')
      .setInputFiles(csv(heads, 'Support;2026-01;cent;8,5', 'Ouest;2026-02;90;9'))
    const wrong = page.getByRole('region', { name: '2 points à corriger' })
    await wrong.getByText('Aucune équipe ne s’appelle «\u202fOuest\u202f».').waitFor()
    expect(await page.getByRole('button', { name: 'Proposer à l’approbation' }).count()).toBe(0)
    await page
      .locator('input[type=file]')
      .setInputFiles(csv(heads, 'Support;janvier 2026;1 100;8,5', 'Support;02/2026;90;9'))
    const totals = page.getByRole('region', { name: 'Totaux' })
    await totals.getByRole('row', { name: /Tickets \(nombre\) 1\s190/ }).waitFor()
    await page.getByRole('button', { name: 'Proposer à l’approbation' }).click()
    await page.getByText('attend une approbation').waitFor()
    await page.getByText('Une autre personne approuve').waitFor()
    expect(await page.getByRole('button', { name: 'Approuver' }).count()).toBe(0)
  })

  test('in English, by keyboard alone: approved by somebody else, then undone with a reason', async () => {
    const { world, desk, cast } = now()
    const content = Buffer.from('team,month,tickets\nSupport,2026-03,70\n').toString('base64')
    const { id } = await cast.awa.do('submitFigures', { system: 'tickets', name: 'march.csv', content })
    const page = await desk.sit(world, cast.karim, '/results/imports')
    await tabTo(page, 'Tickets, march.csv')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Tickets, march.csv' }).waitFor()
    await tabTo(page, 'Approve')
    await page.keyboard.press('Enter')
    await page.getByText('in force', { exact: true }).waitFor()
    await tabTo(page, 'Undo the import')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByLabel('Reason').waitFor()
    await tabTo(page, 'Reason')
    await page.keyboard.type('The wrong month')
    await tabTo(page, 'Undo the import')
    await page.keyboard.press('Enter')
    await page.getByText('undone', { exact: true }).waitFor()
    await page.getByText('The wrong month').waitFor()
    expect((await cast.awa.do('readFigureImport', { importId: id })).state).toBe('undone')
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const { ines, awa, karim } = cast
  await ines.do('giveOffice', { office: 'programme', personId: awa.id })
  await ines.do('giveOffice', { office: 'controller', personId: karim.id })
  await world.sql(`update people set locale = 'en' where id = $1`, [karim.id])
  await world.sql(`insert into units (id, name) values ($1, 'Support')`, [newId()])
  return { cast }
}
