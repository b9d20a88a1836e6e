import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { crowd, nextMoment } from '../unnamed.ts'
import type { Actor } from '../world.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('Questions without a name', setScene, (now) => {
  test('allowed by the owner, asked without a name, followed up, accepted from another device and deleted', async () => {
    const { world, desk, cast, spaceId } = now()
    const { ines, awa, tomasz } = cast
    const owner = await desk.sit(world, ines, `/spaces/${spaceId}/about`)
    await owner.getByText('Permettre les questions sans nom').click()
    await owner.getByRole('link', { name: 'Poser sans dire son nom' }).waitFor()

    const page = await desk.sit(world, awa, `/ask?space=${spaceId}`)
    await page.getByRole('link', { name: 'Poser sans dire son nom' }).click()
    await page.getByText('Personne, jamais.').waitFor()
    const title = 'Qui décide des heures du samedi ?'
    await page.getByLabel('Votre question').fill(title)
    await page.getByLabel('Précisions').fill('On nous le dit le vendredi.')
    await page.getByRole('button', { name: 'Poser sans mon nom' }).click()
    await page.getByRole('heading', { name: 'Votre question attend', level: 1 }).waitFor()
    const key = (await page.locator('code').textContent()) ?? ''
    await page.getByRole('link', { name: 'Mes questions sans nom' }).click()
    await page.getByText('Attend de paraître').waitFor()

    await nextMoment(world)
    await page.reload()
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { name: 'Vous avez posé cette question' }).waitFor()
    await page.getByText('Personne : aucun séquestre').waitFor()
    // On a phone too, what one adds bears no name until one says so, and the choice stays in sight.
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.getByRole('textbox', { name: 'Votre réponse' }).count()).toBe(0)
    await page.getByRole('radio', { name: 'De mon nom' }).click()
    await page.getByText(`Paraît aussitôt, signé ${awa.name}.`).waitFor()
    await page.getByRole('textbox', { name: 'Votre réponse' }).waitFor()
    await page.getByRole('radio', { name: 'Sans mon nom' }).click()
    await page.getByRole('textbox', { name: 'Ajouter un mot, sans votre nom' }).waitFor()
    const reference = new URL(page.url()).pathname.slice('/q/'.length, '/q/'.length + 16)
    const { id: postId } = await tomasz.do('readPost', { reference })
    await tomasz.do('addComment', { postId, kind: 'answer', body: 'Le chef de banc.' })
    await page.reload()
    await page.getByRole('button', { name: 'Répondre sans mon nom' }).click()
    await page.getByLabel(/^Répondre à Tomasz .*, sans votre nom/).fill('Et en août ?')
    await page.getByRole('button', { name: 'Ajouter sans mon nom' }).click()
    await page.getByText('Attend de paraître : Et en août ?').waitFor()
    await nextMoment(world)

    // Another device: the key alone speaks.
    const phone = await desk.sit(world, awa, '/unnamed')
    await phone.getByText('Aucune clé dans ce navigateur').waitFor()
    await phone.getByLabel('Clé de reprise').fill(key)
    await phone.getByRole('button', { name: 'Reprendre avec cette clé' }).click()
    await phone.getByRole('link', { name: title }).click()
    const follow = phone.getByRole('article').filter({ hasText: 'Et en août ?' })
    await follow.getByText('a posé la question').first().waitFor()
    await phone.getByRole('button', { name: 'Retenir, sans mon nom' }).click()
    await phone.getByText('Votre choix de la réponse retenue attend').waitFor()
    await nextMoment(world)
    expect(await tomasz.do('readPost', { reference: postId })).toMatchObject({
      acceptedAnswerId: expect.any(String),
    })
    await phone.getByRole('button', { name: 'Supprimer la question' }).click()
    await phone.getByRole('alertdialog').getByRole('button', { name: 'Supprimer la question' }).click()
    await phone.getByText('La question part dans les dix minutes').waitFor()
    await nextMoment(world)
    expect((await tomasz.refused('readPost', { reference: postId })).status).toBe(404)
  })

  test('the same in English, by keyboard alone', async () => {
    const { world, desk, cast, spaceId } = now()
    const { karim, ines } = cast
    await ines.do('allowUnnamed', { spaceId })
    const page = await desk.sit(world, karim, `/ask/unnamed?space=${spaceId}`)
    await page.getByText('Nobody, ever.').waitFor()
    await tabTo(page, 'Your question')
    await page.keyboard.type('Who signs off overtime?')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Nobody could tell me.')
    await tabTo(page, 'Ask without my name')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Your question is waiting' }).waitFor()
    await tabTo(page, 'My unnamed questions')
    await page.keyboard.press('Enter')
    await page.getByText('Waiting to appear').waitFor()
    await tabTo(page, 'Take back')
    await page.keyboard.press('Enter')
    await page.getByText('No key in this browser').waitFor()
  })

  test('two people are named, make their halves and lift a name together, by mouse in French and by keyboard in English', async () => {
    const { world, desk, cast, spaceId } = now()
    const { ines, awa, tomasz, karim } = cast
    await ines.do('allowUnnamed', { spaceId })
    const office = await desk.sit(world, ines, '/administration/switches')
    await office.getByRole('link', { name: 'Nommer qui détient le séquestre' }).click()
    await office.getByText('Personne ne détient de séquestre.').waitFor()
    for (const [turn, { name: who }] of [tomasz, karim].entries()) {
      const field = turn === 0 ? 'Première personne' : 'Seconde personne'
      await office.getByRole('combobox', { name: field }).fill(who)
      await office.getByRole('option', { name: who }).click()
      const title = ['À quel titre, première personne', 'À quel titre, seconde personne'][turn] ?? ''
      await office.getByLabel(title).fill(['Élu du personnel', 'Conformité'][turn] ?? '')
    }
    await office.getByRole('button', { name: 'Proposer les deux moitiés' }).click()
    await office.getByText('Pas encore faite').first().waitFor()

    const one = await desk.sit(world, tomasz, '/saved')
    await one.getByRole('link', { name: 'Séquestre 1' }).click()
    await one.getByRole('button', { name: 'Accepter et faire ma moitié' }).click()
    const written = (await one.locator('code').textContent()) ?? ''
    await one.getByLabel('Tapez-la depuis votre papier').fill(changed(written))
    await one.getByRole('button', { name: 'Faire ma moitié' }).click()
    await one.getByText('Un signe ne va pas').waitFor()
    await one.getByLabel('Tapez-la depuis votre papier').fill(written.toLowerCase().replaceAll('-', ' '))
    await one.getByRole('button', { name: 'Faire ma moitié' }).click()
    await one.getByText('Le séquestre entre en vigueur quand l’autre le sera aussi.').waitFor()

    const other = await desk.sit(world, karim, '/escrow')
    await tabTo(other, 'Accept and make my half')
    await other.keyboard.press('Enter')
    const noted = (await other.locator('code').textContent()) ?? ''
    await tabTo(other, 'Type it from your paper')
    await other.keyboard.type(noted)
    await other.keyboard.press('Enter')
    await other.getByText('It is made, and the escrow is in force.').waitFor()

    const { address } = await asked(awa, 'Qui a vu le chariot sans frein ?')
    await office.goto(new URL(address, office.url()).href)
    await office.getByRole('button', { name: 'Demander la levée' }).click()
    await office
      .getByLabel('Motif')
      .fill('Un accident grave n’a pas été déclaré : il faut entendre qui l’a vu, sans attendre.')
    await office.getByRole('button', { name: 'Envoyer la demande' }).click()
    await office.getByText('Tant qu’il manque une moitié, rien ne s’ouvre.').waitFor()
    const lifting = new URL(office.url()).pathname

    await one.goto(new URL(lifting, one.url()).href)
    await one.getByLabel('Votre phrase secrète').fill(written)
    await one.getByRole('button', { name: 'Accorder ma moitié' }).click()
    await one.getByText('Vous avez accordé votre moitié.').waitFor()

    await tabTo(other, /^Liftings/)
    await other.keyboard.press('Enter')
    await other.getByText('Waits for your decision').waitFor()
    await tabTo(other, 'Qui a vu le chariot sans frein ?')
    await other.keyboard.press('Enter')
    await tabTo(other, 'Your passphrase')
    await other.keyboard.type(noted)
    await other.keyboard.press('Enter')
    await other.getByText(`The question was asked by ${awa.name}.`).waitFor()

    const told = await desk.sit(world, awa, '/saved')
    await told.getByRole('link', { name: 'Séquestre 1' }).click()
    await told.getByRole('link', { name: 'Levées' }).click()
    await told.getByRole('link', { name: 'Qui a vu le chariot sans frein ?' }).click()
    await told.getByText('Votre nom a été révélé pour cette question').waitFor()
    await told.getByRole('link', { name: 'Qui a vu le chariot sans frein ?' }).click()
    await told.getByText('Levée 1 fois, demandée 1 fois.').waitFor()

    await tabTo(other, 'Escrow')
    await other.keyboard.press('Enter')
    await tabTo(other, 'Give my half back')
    await other.keyboard.press('Enter')
    await other.getByRole('alertdialog').waitFor()
    await tabTo(other, 'Give my half back')
    await other.keyboard.press('Enter')
    await other.getByText('Nobody holds an escrow.').waitFor()
    await ines.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
    await office.goto(new URL('/administration/escrow', office.url()).href)
    await office.getByText('Ended: a half was given back').waitFor()
    for (const [turn, { name: who }] of [awa, tomasz].entries()) {
      await tabTo(office, turn === 0 ? 'First person' : 'Second person')
      await office.keyboard.type(who)
      await office.getByRole('option', { name: who }).waitFor()
      await office.keyboard.press('ArrowDown')
      await office.keyboard.press('Enter')
      await tabTo(office, turn === 0 ? 'In what office, first person' : 'In what office, second person')
      await office.keyboard.type('Staff representative')
    }
    await office.keyboard.press('Enter')
    await office.getByText('Not made yet').first().waitFor()
  })

  /** Asks under the escrow in force, as the page does; it appears at the next moment. */
  async function asked(author: Actor, title: string): Promise<{ address: string }> {
    const { world, spaceId } = now()
    const { escrow } = await author.do('readUnnamedTerms', { spaceId })
    const keyHash = createHash('sha256').update(randomBytes(32)).digest('base64url')
    const given = { spaceId, title, body: 'Dites-moi.', strength: 'members', keyHash } as const
    await author.do('askUnnamed', { ...given, escrowId: escrow?.id ?? null })
    await nextMoment(world)
    const { data } = await author.do('traceUnnamed', { keyHashes: [keyHash] })
    return { address: data[0]?.address ?? '' }
  }
})

async function setScene({ desk, world }: Stage) {
  // Pages may have asked for the question that is gone.
  desk.foresee(/status of 404/)
  const cast = await gather(world)
  const { ines, awa, tomasz, karim } = cast
  const others = await crowd(world, 4)
  const spaceId = await openSpaceOf(world, ines, { name: 'Atelier' }, [awa, tomasz, karim, ...others])
  await ines.do('askSwitch', { name: 'unnamed_questions', on: true, reason: 'Demandé par les élus.' })
  await karim.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
  return { cast, spaceId }
}

/** The same with its first sign wrong. */
const changed = (phrase: string) => `${phrase.startsWith('7') ? '8' : '7'}${phrase.slice(1)}`
