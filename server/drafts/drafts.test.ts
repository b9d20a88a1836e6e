import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../test/world.ts'

let world: World
let cast: Cast
let secret: string
let shared: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  secret = await openSpaceOf(world, awa, { name: 'Prototype', access: 'secret' }, [tomasz])
  const access = 'private' as const
  shared = await openSpaceOf(world, awa, { name: 'Ruissel', access, organisationId: ruissel }, [tomasz, rosa])
})
afterAll(() => world.end())

const missing = { status: 404, code: 'missing' }
type About = { postId: string | null; commentId: string | null; spaceId: string | null }
const nowhere: About = { postId: null, commentId: null, spaceId: null }
const writing = { place: 'post.', kind: 'question', about: nowhere, title: '', subjects: [], fields: {} }
const phone = randomUUID()
const desk = randomUUID()

const write = (
  actor: Actor,
  draftId: string,
  body: string,
  more: Partial<Parameters<typeof saved>[1]> = {},
) => saved(actor, { ...writing, draftId, body, base: null, writer: desk, ...more })
const saved = (actor: Actor, given: typeof writing & Saved) => actor.do('saveDraft', given)
type Saved = { draftId: string; body: string; base: number | null; writer: string }
const texts = async (actor: Actor) => (await actor.do('listDrafts')).data.map(({ excerpt }) => excerpt)

test('a draft is on every device of its author, and nobody else’s', async () => {
  const { awa, tomasz, ines, karim } = cast
  const { id, address } = await awa.do('publishPost', {
    ...{ kind: 'question', spaceId: secret, title: 'Quel alliage ?', body: 'Le 7075 ?' },
  })
  const draftId = randomUUID()
  const about = { postId: id, commentId: null, spaceId: null }
  const fields = { hours: 3, choices: ['oui', 'non'], open: true }
  const given = { ...writing, about, fields, subjects: ['Alliages'], draftId, base: null, writer: desk }
  const kept = await tomasz.do('saveDraft', {
    ...{ ...given, place: `under.${id}`, kind: 'answer', title: '', body: 'Plutôt le **2024**' },
  })
  expect(kept).toMatchObject({ id: draftId, version: 1, apart: false })
  const about_ = { post: { id, address, title: 'Quel alliage ?' }, space: null, lost: false }
  expect((await tomasz.do('listDrafts', { place: `under.${id}` })).data).toMatchObject([
    { id: draftId, kind: 'answer', excerpt: 'Plutôt le 2024', about: about_ },
  ])
  expect((await tomasz.do('listDrafts', { place: 'under.other' })).data).toEqual([])
  const whole = { body: 'Plutôt le **2024**', subjects: ['Alliages'], fields }
  expect(await tomasz.do('readDraft', { draftId })).toMatchObject(whole)
  for (const other of [awa, ines, karim]) {
    expect(await texts(other)).toEqual([])
    expect(await other.refused('readDraft', { draftId })).toEqual(missing)
    expect(await other.refused('deleteDraft', { draftId })).toEqual(missing)
    expect(await other.refused('saveDraft', { ...given, body: 'x', base: 1 })).toEqual(missing)
  }
  expect((await ines.do('search', { q: 'alliage 2024' })).data).toEqual([])

  await awa.do('removeMember', { spaceId: secret, personId: tomasz.id })
  const [lost] = (await tomasz.do('listDrafts')).data
  expect(lost).toMatchObject({ excerpt: 'Plutôt le 2024', about: { post: null, space: null, lost: true } })
  expect(JSON.stringify(await tomasz.do('readDraft', { draftId }))).not.toContain(id)
  await awa.do('addMember', { spaceId: secret, personId: tomasz.id, role: 'member' })
  expect((await tomasz.do('readDraft', { draftId })).about).toMatchObject({ lost: false })
  await tomasz.do('deleteDraft', { draftId })
  expect(await texts(tomasz)).toEqual([])
  expect(await world.sql(`select name from facts where name like 'draft%'`)).toEqual([])
})

test('two devices that write one draft without seeing each other end with two', async () => {
  const { awa } = cast
  const draftId = randomUUID()
  const first = await write(awa, draftId, 'Au bureau')
  const onPhone = await write(awa, draftId, 'Au bureau, puis dans le train', { base: 1, writer: phone })
  expect([first, onPhone]).toMatchObject([{ version: 1 }, { id: draftId, version: 2, apart: false }])
  const atDesk = await write(awa, draftId, 'Au bureau, longuement', { base: 1 })
  expect(atDesk).toMatchObject({ version: 1, apart: true })
  expect(await texts(awa)).toEqual(['Au bureau, longuement', 'Au bureau, puis dans le train'])
  // What a page says again, since it did not hear the answer, makes no third.
  const again = await write(awa, draftId, 'Au bureau, puis dans le train, fin', { base: 1, writer: phone })
  const same = await write(awa, draftId, 'Au bureau, puis dans le train, fin', { base: 1 })
  expect([again, same]).toMatchObject([{ apart: false }, { id: draftId, apart: false }])
  await awa.do('deleteDraft', { draftId })
  const gone = { ...writing, draftId, body: 'Encore', base: 2, writer: desk }
  expect(await awa.refused('saveDraft', gone)).toEqual(missing)
  await awa.do('deleteDraft', { draftId: atDesk.id })
})

test('drafts have bounds that say so; guests keep theirs behind the wall', async () => {
  const { karim, rosa, felix, awa } = cast
  const long = { ...writing, draftId: randomUUID(), base: null, writer: desk, body: 'x' }
  const choices = Array.from({ length: 50 }, () => 'x'.repeat(500))
  const refused = await karim.refused('saveDraft', { ...long, fields: { choices } })
  expect(refused).toEqual({ status: 422, code: 'draft.too_long' })
  for (const bad of ['nul\0', 'half \ud800'])
    expect((await karim.refused('saveDraft', { ...long, body: bad })).status).toBe(422)
  await world.sql(
    `insert into drafts (person_id, id, place, kind, writer, body)
     select $1, gen_random_uuid(), 'post.', 'message', gen_random_uuid(), 'n' || n from generate_series(1, 100) n`,
    [karim.id],
  )
  expect(await karim.refused('saveDraft', long)).toEqual({ status: 409, code: 'draft.too_many' })
  await world.sql(
    `delete from drafts where person_id = $1 and id in (select id from drafts where person_id = $1 limit 90)`,
    [karim.id],
  )
  await world.sql(`update drafts set body = repeat('x', 299990) where person_id = $1`, [karim.id])
  const much = { ...long, body: 'x'.repeat(2_000) }
  expect(await karim.refused('saveDraft', much)).toEqual({ status: 409, code: 'draft.too_much' })

  const { id } = await awa.do('publishPost', { kind: 'message', spaceId: shared, body: 'Bonjour.' })
  const draftId = randomUUID()
  const about = { postId: id, commentId: null, spaceId: null }
  await write(rosa, draftId, 'Merci', { about })
  await write(rosa, draftId, 'Merci bien', { about, base: 1 })
  expect(await rosa.do('readDraft', { draftId })).toMatchObject({
    body: 'Merci bien',
    about: { lost: false },
  })
  await write(felix, draftId, 'De Fontaine', { about })
  expect(await felix.do('readDraft', { draftId })).toMatchObject({ about: { post: null, lost: true } })
  expect(await texts(rosa)).toEqual(['Merci bien'])
  await rosa.do('deleteDraft', { draftId })
  const post = { kind: 'message', body: 'Bonjour.' } as const
  const scheduled = { draftId, at: '2998-01-01T08:00:00Z', post }
  expect(await rosa.refused('scheduleDraft', scheduled)).toEqual({ status: 403, code: 'inside_only' })
})
