import { expect, test } from 'vitest'
import { allowGuests, gather, openSpaceOf } from '../cast.ts'
import { givePasswords, knownPassword } from '../entrance.ts'
import { journey, type Stage } from './journey.ts'

journey('Coming in by an invitation, and looking after one’s own account', setScene, (now) => {
  test('a guest reads what is offered before any form, accepts, and lands in that one space', async () => {
    const { world, desk, cast, spaceId } = now()
    const awa = await desk.sit(world, cast.awa, `/spaces/${spaceId}/people`)
    await awa.getByLabel('E-mail').fill('lina@kessel.example')
    await awa.getByLabel('Son organisation').fill('Kessel')
    await awa.getByRole('button', { name: 'Inviter', exact: true }).click()
    const link = await awa.locator('.i-copy code').textContent()
    await awa.getByRole('button', { name: 'Retirer l’invitation de lina@kessel.example' }).waitFor()

    const { pathname, hash } = new URL(link ?? '')
    const lina = await desk.sit(world, world.stranger, `${pathname}${hash}`)
    await lina.getByRole('heading', { level: 1, name: 'Awa Diallo vous invite' }).waitFor()
    expect(new URL(lina.url()).hash).toBe('')
    await lina.getByText('Les membres de cet espace, chez Maurevel et chez Kessel.').waitFor()
    await lina.getByLabel('Votre nom').fill('Lina Kessel')
    await lina.getByLabel('Choisir un mot de passe').fill('une phrase pour entrer ici')
    await lina.getByRole('button', { name: 'Accepter l’invitation' }).click()
    await lina.getByRole('heading', { level: 1, name: 'Avec Kessel' }).waitFor()
    await lina.getByText('vous accueille ici jusqu’au').first().waitFor()

    // Nobody is signed in there: the page speaks the browser's language.
    const late = await desk.sit(world, world.stranger, `${pathname}${hash}`)
    await late.getByRole('heading', { level: 1, name: 'This invitation is no longer good' }).waitFor()
  })

  test('a token is shown once, sessions end, the password changes', async () => {
    const { world, desk, cast } = now()
    const awa = await desk.sit(world, cast.awa, '/settings')
    await world.sql(`update sessions set proved_at = now() - interval '6 minutes' where person_id = $1`, [
      cast.awa.id,
    ])
    await awa.getByLabel('Nom du jeton').fill('Sauvegarde')
    await awa.getByRole('button', { name: 'Créer le jeton' }).click()
    await awa.getByRole('dialog').getByLabel('Votre mot de passe').fill(knownPassword)
    await awa.getByRole('dialog').getByRole('button', { name: 'Continuer' }).click()
    expect(await awa.locator('.i-copy code').textContent()).toMatch(/^weft_pat_/)
    await awa.getByRole('button', { name: 'Révoquer Sauvegarde' }).click()
    await awa.getByText('Rien n’agit en votre nom.').waitFor()

    await awa.getByText('Ici', { exact: true }).waitFor()
    await awa.getByLabel('Mot de passe actuel').fill(knownPassword)
    await awa.getByLabel('Nouveau mot de passe').fill('une phrase toute neuve pour demain')
    await awa.getByRole('button', { name: 'Changer le mot de passe' }).click()
    await awa.getByText('Mot de passe changé.').waitFor()
    await awa.reload()
    await awa.getByRole('heading', { level: 1, name: 'Réglages' }).waitFor()
    await awa.getByRole('button', { name: 'Se déconnecter' }).click()
    await awa.getByRole('link', { name: 'Password forgotten?' }).click()
    await awa.getByLabel('E-mail').fill(cast.awa.email)
    await awa.getByRole('button', { name: 'Get a link' }).click()
    await awa.getByText('If this address is known here').waitFor()
  })

  test('administrators see that mail is not set up', async () => {
    const { world, desk, cast } = now()
    const ines = await desk.sit(world, cast.ines, '/administration/mail')
    await ines.getByText('La messagerie n’est pas configurée.').first().waitFor()
    await ines.getByRole('button', { name: 'M’envoyer un essai' }).click()
    await ines.getByText('pas encore configurée').waitFor()
  })

  test('administrators end somebody’s access from their page', async () => {
    const { world, desk, cast } = now()
    const ines = await desk.sit(world, cast.ines, `/people/${cast.karim.id}`)
    await ines.getByRole('button', { name: 'Mettre fin à son accès' }).click()
    await ines.getByRole('alertdialog').getByRole('button', { name: 'Mettre fin à son accès' }).click()
    await ines.getByText('L’accès de Karim Zerrouki a pris fin.').waitFor()
    expect((await cast.karim.try('readMe')).status).toBe(401)
    // A link that is used up, and a stream that ends with its session, are refusals that a browser reports.
  })
})

async function setScene({ desk, world }: Stage) {
  desk.foresee(/ 40[13] /)
  const cast = await gather(world)
  await allowGuests(cast)
  await givePasswords(world, [cast.awa])
  const spaceId = await openSpaceOf(world, cast.awa, { name: 'Avec Kessel', access: 'private' })
  return { cast, spaceId }
}
