import { expect, test } from 'vitest'
import { pdfOf } from '../../server/demo/papers/pdf.ts'
import { newId } from '../../server/platform/clock.ts'
import { grantAdministration } from '../../server/reach/index.ts'
import { gather, openSpaceOf } from '../cast.ts'
import * as uploads from '../uploads.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('Finding what stands in files, and keeping a search', setScene, (now) => {
  test('a word inside a file is found, its search is kept with an alert, and comes back with what is new', async () => {
    const { world, desk, cast, spaceId } = now()
    const { tomasz, awa } = cast
    const page = await desk.sit(world, tomasz, '/search?q=goujons')
    await page.getByRole('link', { name: 'Enregistrer le fichier fiche-serrage.pdf' }).waitFor()
    await page.getByText('85 Nm, en croix').waitFor()
    await page.getByRole('button', { name: 'Enregistrer cette recherche' }).click()
    await page.getByLabel('Nom de la recherche').fill('Serrage des goujons')
    await page.getByText('M’alerter des nouveautés').click()
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await page.getByText('Recherche enregistrée').waitFor()

    await awa.do('publishPost', { kind: 'message', spaceId, body: 'Des goujons neufs sont arrivés.' })
    await world.settled()
    await page.goto(new URL('/search', page.url()).href)
    await page.getByText('goujons · 1 nouveauté').waitFor()
    await page.getByRole('link', { name: 'Serrage des goujons' }).click()
    await page.getByRole('link', { name: 'Des goujons neufs' }).waitFor()
    await page.getByRole('button', { name: 'Modifier Serrage des goujons' }).click()
    await page.getByRole('menuitem', { name: 'Retirer' }).click()
    await page.getByText('Recherche « Serrage des goujons » retirée.').waitFor()
    await page.getByRole('button', { name: 'Annuler l’action' }).click()
    await page.getByText('Recherche enregistrée').waitFor()
  })

  test('by keyboard, in English: a search is kept and reached from the palette', async () => {
    const { world, desk, cast } = now()
    const { karim } = cast
    await karim.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
    const page = await desk.sit(world, karim, '/search?q=goujons')
    await tabTo(page, 'Save this search')
    await page.keyboard.press('Enter')
    await page.getByLabel('Name of the search').waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Stud torque')
    await page.keyboard.press('Enter')
    await page.getByText('Saved search: Stud torque').waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox', { name: 'Search or act' }).waitFor()
    await page.keyboard.type('stud')
    const line = page.getByRole('menuitem', { name: /Stud torque/ })
    await line.waitFor()
    while (!(await line.getAttribute('data-focused'))) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('Saved search: Stud torque').waitFor()
  })

  test('what was looked for in vain is dismissed and comes back, and becomes an article by keyboard, in English', async () => {
    const { world, desk, cast } = now()
    const { ines, karim } = cast
    await grantAdministration(world.weft.ground.inside, karim.id)
    const asked = { name: 'search_gaps', on: true, reason: 'Consultation du comité le 3 novembre.' }
    const { waiting } = await ines.do('askSwitch', asked)
    await karim.do('confirmSwitch', { name: asked.name, changeId: waiting?.id ?? '' })
    for (const [words, people] of [
      ['courroie crantee', 7],
      ['purgeur', 6],
    ])
      await world.sql(
        `with gap as (insert into search_gaps (id, words) values ($1, $2) returning id)
         insert into search_gap_counts (gap_id, began, people) select id, current_date - 28, $3 from gap`,
        [newId(), words, people],
      )

    const french = await desk.sit(world, ines, '/administration/gaps')
    await french.getByRole('button', { name: 'Masquer « purgeur »' }).click()
    await french.getByRole('link', { name: 'Poser la question, purgeur' }).waitFor({ state: 'detached' })
    await french.getByRole('button', { name: 'Annuler l’action' }).click()
    await french.getByRole('link', { name: 'Poser la question, purgeur' }).waitFor()

    const page = await desk.sit(world, karim, '/administration/gaps')
    await page.getByRole('heading', { level: 1, name: 'Looked for in vain' }).waitFor()
    await tabTo(page, 'Dismiss “purgeur”')
    await page.keyboard.press('Enter')
    await page.getByText('“purgeur” is dismissed.').waitFor()
    await page.getByRole('link', { name: 'Write the article, purgeur' }).waitFor({ state: 'detached' })
    await tabTo(page, 'Write the article, courroie crantee')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('courroie crantee')
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const { awa, tomasz } = cast
  const spaceId = await openSpaceOf(world, awa, { name: 'Montage' }, [tomasz])
  const page = ['Fiche de serrage', 'Le couple des goujons est de 85 Nm, en croix, en trois passes.']
  const file = await uploads.upload(world, awa, 'fiche-serrage.pdf', pdfOf([page]))
  while ((await awa.do('readFile', { fileId: file.id })).text === 'waiting')
    await new Promise((resume) => setTimeout(resume, 20))
  await awa.do('publishPost', { kind: 'message', spaceId, body: 'La fiche à jour.', files: [file.id] })
  await world.settled()
  return { cast, spaceId }
}
