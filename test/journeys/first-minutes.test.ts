import { test } from 'vitest'
import { knownPassword } from '../entrance.ts'
import { openCompany } from '../for-you/company.ts'
import { journey, type Stage } from './journey.ts'

journey('The first minutes of someone invited', setScene, (now) => {
  test('the page first asked for comes after the invitation; the card ticks itself and goes', async () => {
    const { world, desk, company } = now()
    const { ines, lea } = company
    await ines.do('publishPost', {
      ...{ kind: 'message', title: 'La cantine change', body: 'Dès lundi.', spaceId: null },
      subjects: ['Cantine'],
    })
    await world.settled()
    const { data } = await lea.do('readQuestions')
    const asked = data.find(({ title }) => title?.startsWith('Quel lubrifiant'))
    const { link } = await ines.do('invitePerson', { email: lea.email })
    const { pathname, hash } = new URL(link ?? '')

    const page = await desk.sit(world, world.stranger, asked?.address ?? '')
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    await page.goto(new URL(`${pathname}${hash}`, page.url()).href)
    await page.getByLabel('Votre nom').fill('Léa Martin')
    await page.getByLabel('Choisir un mot de passe').fill(knownPassword)
    await page.getByRole('button', { name: 'Accepter l’invitation' }).click()
    await page.getByRole('heading', { level: 1, name: asked?.title ?? '' }).waitFor()

    await page.goto(new URL('/', page.url()).href)
    const card = page.getByRole('region', { name: 'Vos premières minutes' })
    await card.getByText('De votre inscription').waitFor()
    await card.getByText('1 collègue de Logistique y est').waitFor()
    await card.getByRole('link', { name: 'Comment étiqueter les retours' }).waitFor()
    await card.getByRole('button', { name: 'C’est juste' }).click()
    await card.getByRole('button', { name: 'C’est juste' }).waitFor({ state: 'detached' })
    await card.getByRole('button', { name: 'Suivre Taraudage' }).click()
    await card.getByRole('button', { name: 'Suivi Taraudage' }).waitFor()
    await card.getByRole('button', { name: 'Suivre Cantine' }).click()
    await card.getByRole('button', { name: 'Suivre Vie du site' }).click()
    await card.getByRole('button', { name: 'Rejoindre Qualité' }).click()
    await card.getByText('1 sur 2').waitFor()
    await card.getByRole('button', { name: 'Rejoindre Usinage' }).click()
    await card.waitFor({ state: 'detached' })
    await page.getByText('C’est fait.').waitFor()
  })

  test('an administrator sees how far the first steps are, and puts the line away or back', async () => {
    const { world, desk, company } = now()
    const page = await desk.sit(world, company.ines, '/')
    await page.getByText('Premiers pas\u00a0: 1 sur 4.').waitFor()
    await page.getByRole('button', { name: 'Masquer les premiers pas' }).click()
    await page.getByText('Premiers pas').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Annuler l’action' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Continuer' }).click()
    await page.getByRole('heading', { level: 1, name: 'Comment voulez-vous commencer' }).waitFor()
  })
})

async function setScene({ desk, world }: Stage) {
  desk.foresee(/ 401 /)
  const company = await openCompany(world)
  return { company }
}
