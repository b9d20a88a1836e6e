import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { photograph } from '../../test/uploads.ts'
import { type Actor, openWorld, type World } from '../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

test('people see their own card as a colleague and as a guest really get it, and only their own', async () => {
  const { awa, karim, rosa, felix, tomasz, ruissel } = cast
  const shared = { name: 'Ruissel', access: 'private', organisationId: ruissel } as const
  await openSpaceOf(world, awa, shared, [rosa])
  const { version } = await awa.do('readPerson', { personId: awa.id })
  const written = { title: 'Méthodes', site: 'Niort', about: 'Les bridages.', languages: ['fr', 'wo'] }
  await awa.do('editCard', { personId: awa.id, ...written, skills: ['Bridage'], version })

  const personId = awa.id
  const guest = await awa.do('readCardAs', { personId, reader: 'guest' })
  expect(guest).toMatchObject({ title: 'Méthodes', site: null, about: null, email: null, skills: [] })
  expect(guest).toEqual(await rosa.do('readPerson', { personId }))
  const colleague = await awa.do('readCardAs', { personId })
  expect(colleague).toMatchObject({ site: 'Niort', about: 'Les bridages.', mine: false })
  expect(colleague).toEqual(await karim.do('readPerson', { personId }))

  expect(await karim.refused('readCardAs', { personId })).toEqual({ status: 403, code: 'card.not_mine' })
  expect(await karim.refused('readCardAs', { personId: felix.id, reader: 'guest' })).toEqual({
    status: 404,
    code: 'missing',
  })
  expect(await rosa.refused('readCardAs', { personId: rosa.id })).toEqual({
    status: 403,
    code: 'inside_only',
  })
  expect(await felix.refused('readPerson', { personId: tomasz.id })).toEqual({ status: 404, code: 'missing' })
})

const look = async (reader: Actor, personId: string, photo: string) => {
  const answer = await fetch(`${world.url}/api/v1/people/${personId}/photo/${photo}`, {
    headers: { cookie: `__Host-sid=${reader.cookie}` },
  })
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) }
}

test('a photograph is small, tells nothing but what is seen, and is seen by whoever reaches the person', async () => {
  const { awa, karim, rosa, felix, ruissel } = cast
  const shared = { name: 'Ruissel, photo', access: 'private', organisationId: ruissel } as const
  await openSpaceOf(world, awa, shared, [rosa])
  const content = (await photograph()).toString('base64')
  const { photo } = await awa.do('setPhoto', { personId: awa.id, content })
  const { bytes } = await look(karim, awa.id, photo)
  const seen = await sharp(bytes).metadata()
  expect([seen.format, seen.exif, Math.max(seen.width, seen.height) <= 480]).toEqual([
    'webp',
    undefined,
    true,
  ])
  expect((await look(rosa, awa.id, photo)).status).toBe(200)
  expect((await look(felix, awa.id, photo)).status).toBe(404)
  expect(await karim.do('readPerson', { personId: awa.id })).toMatchObject({ photo })
  expect((await karim.do('listPeople', { q: awa.name })).data[0]).toMatchObject({ photo })

  expect(await karim.refused('setPhoto', { personId: awa.id, content })).toEqual({
    ...{ status: 403, code: 'card.not_mine' },
  })
  const page = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')
  expect(await awa.refused('setPhoto', { personId: awa.id, content: page })).toEqual({
    ...{ status: 422, code: 'image.unknown' },
  })
  const other = await sharp({ create: { width: 60, height: 60, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  const next = await awa.do('setPhoto', { personId: awa.id, content: other.toString('base64') })
  expect((await look(karim, awa.id, photo)).status).toBe(404)
  await awa.do('removePhoto', { personId: awa.id })
  expect((await look(karim, awa.id, next.photo)).status).toBe(404)
  expect(await karim.do('readPerson', { personId: awa.id })).toMatchObject({ photo: null })
})

test('links on a card are addresses of the web, named, for colleagues only', async () => {
  const { awa, karim, rosa } = cast
  const personId = awa.id
  const { version } = await awa.do('readPerson', { personId })
  const links = [{ label: 'Plans de l’îlot 4', url: 'https://plans.maurevel.example/ilot-4' }]
  await awa.do('editCard', { personId, links, version })
  expect(await karim.do('readPerson', { personId })).toMatchObject({ links })
  expect(await rosa.do('readPerson', { personId })).toMatchObject({ links: [] })
  const now = { personId, version: version + 1 }
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://', 'https://u@evil.example'])
    expect((await awa.refused('editCard', { ...now, links: [{ label: 'x', url }] })).status).toBe(422)
})
