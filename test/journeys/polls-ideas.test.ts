import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('A poll from its options to its result, an idea from its pitch to its reply', setScene, (now) => {
  /** The crowd votes in turn: for the second option, and for the idea. */
  const crowd = (says: string, values: unknown[]) =>
    now().world.sql(
      `select ${says} from (select id from people where name like 'Équipe %' order by name) p`,
      values,
    )

  test('in French, by mouse', async () => {
    const { world, desk, cast, spaceId } = now()
    const awa = await desk.sit(world, cast.awa, `/ask?space=${spaceId}&kind=poll`)
    await awa.getByLabel('Ce que vous demandez').fill('Sur quoi lire les fiches ?')
    await awa.getByRole('textbox', { name: 'Réponse 1' }).fill('Tablette')
    await awa.getByRole('textbox', { name: 'Réponse 2' }).fill('Papier')
    await awa.getByRole('button', { name: 'Ajouter une réponse' }).click()
    await awa.getByRole('textbox', { name: 'Réponse 3' }).fill('Écran fixe')
    await awa.getByRole('button', { name: 'Lancer le sondage' }).click()
    await awa.getByRole('button', { name: 'Voter' }).waitFor()
    const address = new URL(awa.url()).pathname
    const postId = (await cast.awa.do('readPost', { reference: address.slice(3, 19) })).id
    await crowd(
      `vote_in_poll($1, p.id, array(select id from poll_options where post_id = $1 and text = 'Papier'))`,
      [postId],
    )

    const tomasz = await desk.sit(world, cast.tomasz, address)
    await tomasz.getByText('personne ne le voit, ni la personne qui demande').waitFor()
    expect(await tomasz.locator('main .w-button-filled').allInnerTexts()).toEqual(['Voter'])
    await tomasz.getByText('Tablette', { exact: true }).click()
    await tomasz.getByRole('button', { name: 'Voter' }).click()
    await tomasz.getByText('Compté sur 5 personnes').waitFor()
    expect(
      await tomasz.getByRole('list', { name: 'Résultat' }).getByRole('listitem').allInnerTexts(),
    ).toEqual([
      expect.stringContaining('votre choix'),
      expect.stringMatching(/100\s%, 5 voix/),
      expect.stringContaining('0 voix'),
    ])
    await awa.getByRole('button', { name: 'Clore le sondage' }).click()
    await awa.getByRole('alertdialog').getByRole('button', { name: 'Clore le sondage' }).click()
    await awa.getByText('11 personnes ont voté').waitFor()

    await tomasz.goto(new URL('/ideas', tomasz.url()).href)
    await tomasz.getByRole('link', { name: 'Proposer une idée' }).click()
    await tomasz.getByLabel('Votre idée en une phrase').fill('Un chariot par îlot')
    await tomasz.getByLabel('Le problème, ce qui change').fill('On marche quarante minutes par poste.')
    await tomasz.getByRole('combobox', { name: 'Où' }).fill('Atelier')
    await tomasz.getByRole('option', { name: /Atelier 3/ }).click()
    await tomasz.getByRole('button', { name: 'Proposer', exact: true }).click()
    await tomasz.getByText('C’est votre idée').waitFor()

    await awa.goto(new URL(new URL(tomasz.url()).pathname, awa.url()).href)
    await awa.getByRole('button', { name: /^Pour,/ }).click()
    await awa.getByRole('button', { name: /^Pour,/, pressed: true }).waitFor()
    await awa.getByRole('button', { name: 'Dire où elle en est' }).click()
    await awa.getByRole('button', { name: /Étape/ }).click()
    await awa.getByRole('option', { name: 'Retenue', exact: true }).click()
    await awa.getByLabel('La raison').fill('Essai sur deux îlots en janvier.')
    await awa.getByRole('button', { name: 'Publier la réponse' }).click()
    await awa.getByRole('region', { name: 'Réponse officielle' }).getByText('Essai sur deux îlots').waitFor()
  })

  test('in English, by keyboard alone', async () => {
    const { world, desk, cast, spaceId } = now()
    const { address } = await cast.awa.do('publishPost', {
      ...{ kind: 'poll', spaceId, title: 'Which day for the visit?', body: '' },
      poll: { options: ['Tuesday', 'Thursday'], several: true, results: 'when_closed' },
    })
    const karim = await desk.sit(world, cast.karim, address)
    await tabTo(karim, 'Tuesday')
    await karim.keyboard.press('Space')
    await tabTo(karim, 'Vote')
    await karim.keyboard.press('Enter')
    await karim.getByText('The result appears when the poll closes').waitFor()
    await tabTo(karim, 'Change my vote')

    const idea = await cast.awa.do('publishPost', {
      ...{ kind: 'idea', spaceId, title: 'One screen by the line', body: 'Sheets get lost.' },
    })
    await crowd(`vote_on_idea($1, p.id, true)`, [idea.id])
    await karim.goto(new URL('/ideas', karim.url()).href)
    await tabTo(karim, 'For (10), One screen by the line')
    await karim.keyboard.press('Space')
    await karim.getByRole('button', { name: 'For (10), One screen by the line', pressed: true }).waitFor()
    expect(await karim.getByRole('article').first().innerText()).toContain('One screen by the line')
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const { awa, tomasz, karim } = cast
  const spaceId = await openSpaceOf(world, awa, { name: 'Atelier 3' }, [tomasz, karim])
  await world.sql(`update people set locale = 'en' where id = $1`, [karim.id])
  await world.sql(
    `with came as (
       insert into people (id, audience, name) select gen_random_uuid(), 'inside', 'Équipe ' || n from generate_series(1, 10) n returning id)
     insert into memberships (person_id, space_id, role) select id, $1, 'member' from came`,
    [spaceId],
  )
  return { cast, spaceId }
}
