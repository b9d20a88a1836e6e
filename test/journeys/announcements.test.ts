import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('An announcement from the writing to the last acknowledgement', setScene, (now) => {
  test('the writer is told how many are asked, the readers acknowledge, the writer sees who has not', async () => {
    const { world, desk, cast, foundry } = now()
    const awa = await desk.sit(world, cast.awa, `/ask?space=${foundry}&kind=announcement`)
    await awa.getByLabel('Votre annonce en une phrase').fill('L’atelier 3 arrête les fiches papier')
    await awa.getByLabel('Texte', { exact: true }).fill('À partir du 7 décembre, tout se lit à l’écran.')
    await awa.getByText('61 personnes de Fonderie et 1 invité de Ruissel').waitFor()
    await awa.getByLabel('À lire avant').fill('2998-12-04')
    await awa.getByRole('button', { name: 'Annoncer' }).click()
    const sure = awa.getByRole('alertdialog', { name: 'Annoncer à 62 personnes ?' })
    await sure.getByRole('button', { name: 'Annoncer' }).click()
    await awa.getByText('0 sur 62').waitFor()
    const address = new URL(awa.url()).pathname

    for (const reader of [cast.tomasz, cast.rosa]) {
      const page = await desk.sit(world, reader, address)
      await page.getByText('voient qui a confirmé sa lecture').waitFor()
      expect(await page.locator('main .w-button-filled:not([disabled])').allInnerTexts()).toEqual([
        'Confirmer la lecture',
      ])
      await page.getByRole('button', { name: 'Confirmer la lecture' }).click()
      await page.getByText(/^Lu le /).waitFor()
      expect(await page.getByRole('button', { name: 'Voir par unité' }).count()).toBe(0)
    }

    await awa.reload()
    await awa.getByText('2 sur 62').waitFor()
    await awa.getByRole('button', { name: 'Voir par unité et par personne' }).click()
    await awa.getByText('Équipe 1', { exact: true }).waitFor()
    await awa.getByText('Accusé de lecture (2)').click()
    await awa.getByRole('link', { name: cast.rosa.name }).waitFor()
  })

  test('who looks after the space pins it, and takes the pin back within eight seconds', async () => {
    const { world, desk, cast, foundry } = now()
    const { address } = await cast.tomasz.do('publishPost', {
      ...{ kind: 'message', spaceId: foundry, title: 'Les numéros utiles', body: 'Le 17, puis le 22.' },
    })
    const awa = await desk.sit(world, cast.awa, address)
    await awa.getByRole('button', { name: 'Autres actions' }).first().click()
    await awa.getByRole('menuitem', { name: 'Épingler dans l’espace' }).click()
    await awa.getByText('Épinglé', { exact: true }).waitFor()
    expect((await cast.rosa.do('listPinned', { spaceId: foundry })).data).toHaveLength(1)
    await awa.getByRole('button', { name: 'Annuler l’action' }).click()
    await awa.getByText('Épinglé', { exact: true }).waitFor({ state: 'detached' })
    expect((await cast.rosa.do('listPinned', { spaceId: foundry })).data).toEqual([])
  })

  test('by keyboard, in English: who announced reminds, and is thanked in one sentence', async () => {
    const { world, desk, cast, foundry } = now()
    const { awa, tomasz } = cast
    for (const who of [awa, tomasz]) await who.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
    const { id, address } = await awa.do('publishPost', {
      ...{
        kind: 'announcement',
        spaceId: foundry,
        title: 'La presse 2 repart lundi',
        body: 'À sept heures.',
      },
      acknowledgement: {},
    })
    const writer = await desk.sit(world, awa, address)
    await tabTo(writer, 'Remind those who have not read')
    await writer.keyboard.press('Enter')
    const sure = writer.getByRole('alertdialog', { name: 'Remind 62 people?' })
    await sure.waitFor()
    await tabTo(writer, 'Send the reminder')
    await writer.keyboard.press('Enter')
    await writer.getByText(/^Last reminder: /).waitFor()
    expect(await writer.getByRole('button', { name: 'Remind those who have not read' }).count()).toBe(0)

    const reader = await desk.sit(world, tomasz, address)
    await tabTo(reader, 'More')
    await reader.keyboard.press('Enter')
    const line = reader.getByRole('menuitem', { name: 'Thank in one sentence' })
    await line.waitFor()
    while (!(await line.getAttribute('data-focused'))) await reader.keyboard.press('ArrowDown')
    await reader.keyboard.press('Enter')
    await reader.getByLabel('Your sentence').waitFor()
    await reader.keyboard.type('I could tell my team the same day.')
    await tabTo(reader, 'Thank')
    await reader.keyboard.press('Enter')
    await reader.getByRole('dialog').waitFor({ state: 'detached' })
    await reader.getByText('I could tell my team the same day.').waitFor()
    expect((await awa.do('readPost', { reference: id })).thanks).toHaveLength(1)
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  const shared = { name: 'Fonderie', access: 'private', organisationId: ruissel } as const
  const foundry = await openSpaceOf(world, awa, shared, [tomasz, rosa])
  await world.sql(
    `with came as (
       insert into people (id, audience, name) select gen_random_uuid(), 'inside', 'Équipe ' || n from generate_series(1, 60) n returning id)
     insert into memberships (person_id, space_id, role) select id, $1, 'member' from came`,
    [foundry],
  )
  return { cast, foundry }
}
