import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../cast.ts'
import { openSession } from '../entrance.ts'
import { openWorld, type World } from '../world.ts'
import { browserPath, builtWeb, type Desk, openDesk } from './browser.ts'

const name = 'Drafts on every device, in a real browser'
const where = browserPath ? name : `${name} (no browser here)`

describe.skipIf(!browserPath)(where, () => {
  let world: World
  let cast: Cast
  let desk: Desk
  let space: string

  beforeAll(async () => {
    world = await openWorld({ built: await builtWeb() })
    cast = await gather(world)
    space = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz])
    desk = await openDesk()
  }, 60_000)
  afterAll(async () => {
    await desk?.leave()
    await world?.end()
  })

  test('what is begun at the desk is gone on with on the phone, and sent it is gone from both', async () => {
    const atDesk = await desk.sit(world, cast.tomasz, `/ask?space=${space}&kind=message`)
    await atDesk.getByLabel('Titre').fill('La fraise de 12')
    await atDesk.getByLabel('Texte', { exact: true }).fill('Elle casse depuis lundi.')
    await atDesk.getByText('Brouillon gardé sur tous vos appareils').waitFor()
    const onPhone = await desk.sit(world, await openSession(world, cast.tomasz), `/ask?space=${space}`)
    await onPhone.getByText('Elle casse depuis lundi.').waitFor()
    expect(await onPhone.getByLabel('Titre').inputValue()).toBe('La fraise de 12')
    await onPhone.getByRole('button', { name: 'Publier', exact: true }).click()
    await onPhone.getByRole('heading', { name: 'La fraise de 12' }).waitFor()
    await atDesk.reload()
    await atDesk.getByLabel('Titre').waitFor()
    expect((await cast.tomasz.do('listDrafts')).data).toEqual([])
    expect(desk.complaints).toEqual([])
  }, 60_000)
})
