import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../cast.ts'
import { crowd, nextMoment } from '../unnamed.ts'
import { openWorld, type World } from '../world.ts'
import { browserPath, builtWeb, type Desk, openDesk, tabTo } from './browser.ts'

const name = 'Questions without a name, in a real browser'
const where = browserPath ? name : `${name} (no browser here)`

describe.skipIf(!browserPath)(where, () => {
  let world: World
  let cast: Cast
  let desk: Desk
  let spaceId: string

  beforeAll(async () => {
    world = await openWorld({ built: await builtWeb() })
    cast = await gather(world)
    const { ines, awa, tomasz, karim } = cast
    const others = await crowd(world, 4)
    spaceId = await openSpaceOf(world, ines, { name: 'Atelier' }, [awa, tomasz, karim, ...others])
    await ines.do('askSwitch', { name: 'unnamed_questions', on: true, reason: 'Demandé par les élus.' })
    desk = await openDesk()
  }, 60_000)
  afterAll(async () => {
    await desk?.leave()
    await world?.end()
  })

  test('allowed by the owner, asked without a name, followed up, accepted from another device and deleted', async () => {
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
    expect(desk.complaints).toEqual([])
    await nextMoment(world)
    expect((await tomasz.refused('readPost', { reference: postId })).status).toBe(404)
  }, 60_000)

  test('the same in English, by keyboard alone', async () => {
    const { karim, ines } = cast
    await ines.do('allowUnnamed', { spaceId })
    await karim.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
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
    // Pages of the story before may have asked for the question that is gone.
    expect(desk.complaints.filter((line) => !line.includes('status of 404'))).toEqual([])
  }, 60_000)
})
