import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { journey, type Stage } from './journey.ts'

journey('A private space is asked for, entered and asked in', setScene, (now) => {
  test('ask to join, be let in, ask here', async () => {
    const { world, desk, cast } = now()
    const spaceId = await openSpaceOf(world, cast.awa, { name: 'Achats fonte', access: 'private' })
    const karim = await desk.sit(world, cast.karim, `/spaces/${spaceId}`)
    await karim.getByLabel('Ce qui vous amène').fill('Je reprends les achats de fonte.')
    await karim.getByRole('button', { name: 'Demander à rejoindre' }).click()
    await karim.getByRole('heading', { name: 'Votre demande attend une réponse' }).waitFor()
    await karim.getByText('Je reprends les achats de fonte.').waitFor()

    const awa = await desk.sit(world, cast.awa, `/spaces/${spaceId}`)
    await awa.getByText('Rien n’est encore écrit ici.').waitFor()
    await awa.getByRole('link', { name: /Personnes.*1 demande attend/ }).click()
    await awa.getByRole('button', { name: 'Accepter la demande de Karim Zerrouki' }).click()
    await awa.getByText('Karim Zerrouki est membre de l’espace.').waitFor()
    await expect.poll(() => awa.getByRole('heading', { name: 'Demandes pour rejoindre' }).count()).toBe(0)

    await karim.reload()
    await karim.getByRole('link', { name: 'Demander ici' }).first().click()
    await karim.getByRole('heading', { level: 1 }).waitFor()
    await karim.getByLabel(/Votre question|Titre/).fill('Qui connaît la fonderie de Brzeg ?')
    await karim.getByLabel('Ce que vous observez').fill('Nous cherchons un second fournisseur.')
    await karim.getByRole('button', { name: 'Poser la question' }).click()
    await karim.getByRole('heading', { level: 1, name: /fonderie de Brzeg/ }).waitFor()
    await world.settled()
    await awa.goto(awa.url().replace('/people', ''))
    await awa.getByRole('link', { name: /fonderie de Brzeg/ }).waitFor()
    await awa.getByText('1 question en 12 mois').waitFor()
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  return { cast }
}
