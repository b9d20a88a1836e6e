import { expect, test } from 'vitest'
import { openCompany } from '../for-you/company.ts'
import { journey, type Stage } from './journey.ts'

journey('Home and subjects', setScene, (now) => {
  test('home says what needs one and why each thing is there; the stream chosen last is shown again', async () => {
    const { world, desk, company } = now()
    const page = await desk.sit(world, company.tomasz, '/')
    await page.getByText('Trois choses vous attendent').waitFor()
    const strip = page.getByRole('region', { name: 'Ce qui vous attend' })
    expect(await strip.getByRole('link', { name: 'Répondre' }).count()).toBe(2)
    await strip.getByText('Le réseau démarre : après 4 h, la question vous est montrée.').waitFor()
    const feed = page.getByRole('feed', { name: 'Pour vous' })
    const first = feed.getByRole('article').first()
    await first.getByText('Annonce d’Usinage, un de vos espaces').waitFor()
    // What stands in the strip is not said again below.
    expect(await feed.getByText('Quel lubrifiant').count()).toBe(0)
    await page.getByRole('button', { name: 'Pourquoi cet ordre' }).click()
    await page.getByText('Personne n’est classé').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Suivi' }).click()
    await page.getByText('Dans l’ordre du temps, jamais remanié').waitFor()
    await page.goto(new URL('/', page.url()).href)
    await page.getByText('Dans l’ordre du temps, jamais remanié').waitFor()
  })

  test('a newcomer begins where colleagues are, and a new question shows when asked for', async () => {
    const { world, desk, company } = now()
    const page = await desk.sit(world, company.lea, '/')
    await page
      .getByText('lu par des collègues de Logistique')
      .or(page.getByText('sont lus par'))
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Rejoindre Qualité' }).click()
    await page.getByRole('complementary').getByRole('link', { name: 'Qualité' }).waitFor()
    const questions = await desk.sit(world, company.paul, '/questions')
    const title = 'Qui connaît ce bon de livraison ?'
    await company.marta.do('publishPost', {
      kind: 'question',
      title,
      body: 'Il est bleu.',
      subjects: ['Retours'],
    })
    await questions.getByRole('button', { name: '1 nouveau message' }).click()
    await questions.getByRole('link', { name: title, exact: true }).waitFor()
  })

  test('a subject says in a sentence how it is doing, and is followed from the list', async () => {
    const { world, desk, company } = now()
    const page = await desk.sit(world, company.hugo, '/subjects')
    await page.getByLabel('Chercher un sujet').fill('tarau')
    // Nothing moves from under the hand any more once the others are gone.
    await expect.poll(() => page.getByRole('button', { name: /^Suiv(re|i), / }).count()).toBe(1)
    await page.getByRole('button', { name: 'Suivre, Taraudage' }).click()
    await page.getByRole('button', { name: 'Suivi, Taraudage' }).waitFor()
    await page.getByRole('link', { name: 'Taraudage', exact: true }).click()
    await page.getByText('1 question, aucune résolue').waitFor()
    await page.getByText('la plus ancienne attend depuis 3 jours').waitFor()
    await page.getByRole('complementary').getByRole('link', { name: 'Paul Lambert' }).waitFor()
  })
})

async function setScene({ world }: Stage) {
  const company = await openCompany(world)
  return { company }
}
