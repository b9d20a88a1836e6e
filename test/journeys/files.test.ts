import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../cast.ts'
import { photograph } from '../uploads.ts'
import { openWorld, type World } from '../world.ts'
import { browserPath, builtWeb, type Desk, openDesk } from './browser.ts'

const name = 'Pictures attached and texts found, in a real browser'
const where = browserPath ? name : `${name} (no browser here)`

describe.skipIf(!browserPath)(where, () => {
  let world: World
  let cast: Cast
  let desk: Desk
  let machining: string

  beforeAll(async () => {
    world = await openWorld({ built: await builtWeb() })
    cast = await gather(world)
    machining = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz])
    desk = await openDesk()
  })
  afterAll(async () => {
    await desk?.leave()
    await world?.end()
  })

  test('a picture is attached with what it shows, and seen by those who reach the question', async () => {
    const awa = await desk.sit(world, cast.awa, `/ask?space=${machining}`)
    await awa.getByLabel('Votre question en une phrase').fill('D’où vient cette rayure ?')
    await awa.getByLabel('Ce que vous observez').fill('Toujours du même côté de l’alésage.')
    const picture = { name: 'rayure.jpg', mimeType: 'image/jpeg', buffer: await photograph() }
    await awa
      .locator('input[type=file]')
      .setInputFiles([
        picture,
        { name: 'mesures.txt', mimeType: 'text/plain', buffer: Buffer.from('Ø 62 H7') },
        { name: 'fausse.png', mimeType: 'image/png', buffer: Buffer.from('<script>1</script>') },
      ])
    await awa.getByLabel('Ce que montre l’image').fill('Une rayure sur l’alésage')
    await awa.getByText('n’est pas ce que dit son nom').waitFor()
    await awa.getByRole('button', { name: 'Retirer fausse.png' }).click()
    await awa.getByRole('button', { name: 'Poser la question' }).click()

    await awa.getByRole('heading', { level: 1, name: 'D’où vient cette rayure' }).waitFor()
    const tomasz = await desk.sit(world, cast.tomasz, new URL(awa.url()).pathname)
    const shown = tomasz.getByRole('img', { name: 'Une rayure sur l’alésage' })
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480)
    await tomasz.getByRole('link', { name: 'Enregistrer mesures.txt' }).waitFor()
    expect(desk.complaints.filter((line) => !line.includes('422'))).toEqual([])
  }, 60_000)

  test('a search is typed, narrowed, walked through by keys, and says when nothing matches', async () => {
    await world.settled()
    const tomasz = await desk.sit(world, cast.tomasz, '/')
    await tomasz.keyboard.press('Control+k')
    await tomasz.getByRole('dialog').waitFor()
    await tomasz.keyboard.type('alesage')
    await tomasz.getByRole('menuitem', { name: 'Rechercher «\u202falesage\u202f» partout' }).waitFor()
    await tomasz.keyboard.press('Enter')
    const hit = tomasz.getByRole('feed', { name: 'Messages et réponses' }).locator('h3 a')
    await hit.waitFor()
    expect(await tomasz.locator('mark').first().innerText()).toBe('alésage')
    await tomasz.getByRole('button', { name: 'Messages', exact: true }).click()
    await tomasz.getByText('Rien ne correspond').waitFor()
    await tomasz.getByRole('button', { name: 'Effacer les filtres' }).click()
    await hit.waitFor()
    await tomasz.getByRole('main').getByRole('searchbox').focus()
    await tomasz.keyboard.press('ArrowDown')
    expect(await hit.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(desk.complaints.filter((line) => !line.includes('422'))).toEqual([])
  }, 60_000)
})
