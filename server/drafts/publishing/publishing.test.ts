import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { upload } from '../../../test/uploads.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
import { collectFiles } from '../../content/index.ts'
import type { House } from '../../platform/house.ts'
import { publishScheduled } from './jobs.ts'

let world: World
let cast: Cast
let house: House
let space: string

beforeAll(async () => {
  world = await openWorld({
    more: (given) => {
      house = given
      return []
    },
  })
  cast = await gather(world)
  space = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz])
})
afterAll(() => world.end())

const day = 86_400_000
const tomorrow = new Date(Date.now() + day)
const at = tomorrow.toISOString()

/** What happens at that hour, wherever the house's own clock stands. */
const atThatHour = (actor: Actor, draftId: string, hour: Date = tomorrow) =>
  publishScheduled(world.weft.ground, { personId: actor.id, draftId }, hour)

async function draftOf(actor: Actor, body: string): Promise<string> {
  const draftId = randomUUID()
  const about = { postId: null, commentId: null, spaceId: null }
  const given = { place: 'post.', kind: 'message', about, title: '', subjects: [], fields: {} }
  await actor.do('saveDraft', { ...given, draftId, body, base: null, writer: actor.id })
  return draftId
}

async function schedule(actor: Actor, body: string, files: string[] = []): Promise<string> {
  const draftId = await draftOf(actor, body)
  const post = { kind: 'message', spaceId: space, body, files } as const
  await actor.do('scheduleDraft', { draftId, at, post })
  return draftId
}
const published = async (actor: Actor) =>
  (await actor.do('readSpaceFeed', { spaceId: space, limit: 50 })).data.map(({ excerpt }) => excerpt)

test('a scheduled post is nobody’s to see before its hour, then appears once', async () => {
  const { tomasz, awa, ines } = cast
  const draftId = await schedule(tomasz, 'La ligne 4 redémarre')
  await atThatHour(tomasz, draftId, new Date(Date.now() + day / 2))
  for (const actor of [awa, tomasz, ines]) expect(await published(actor)).toEqual([])
  expect((await awa.do('search', { q: 'ligne' })).data).toEqual([])
  expect(await world.sql(`select id from posts`)).toEqual([])
  expect(await world.sql(`select name from facts where name like 'p%' and name <> 'person.joined'`)).toEqual(
    [],
  )
  const [row] = (await tomasz.do('listDrafts')).data
  expect(row).toMatchObject({ id: draftId, scheduledAt: at })
  expect((await tomasz.do('listDrafts', { place: 'post.' })).data).toEqual([])

  await Promise.all([atThatHour(tomasz, draftId), atThatHour(tomasz, draftId)])
  await atThatHour(tomasz, draftId)
  expect(await published(awa)).toEqual(['La ligne 4 redémarre'])
  expect((await tomasz.do('listDrafts')).data).toEqual([])
  const facts = await world.sql(`select actor_id from facts where name = 'post.published'`)
  expect(facts).toEqual([{ actor_id: tomasz.id }])
})

test('one waits for a new hour, publishes at once, or thinks better of it', async () => {
  const { tomasz, awa } = cast
  const draftId = await schedule(tomasz, 'Inventaire lundi')
  const post = { kind: 'message', spaceId: space, body: 'Inventaire mardi' } as const
  const later = new Date(tomorrow.getTime() + day)
  await tomasz.do('scheduleDraft', { draftId, at: later.toISOString(), post })
  const jobs = `select run_at from graphile_worker.jobs where key = $1`
  expect(await world.sql(jobs, [`draft ${tomasz.id} ${draftId}`])).toEqual([{ run_at: later }])
  await atThatHour(tomasz, draftId)
  expect(await published(awa)).not.toContain('Inventaire mardi')
  await tomasz.do('publishDraft', { draftId })
  expect(await published(awa)).toContain('Inventaire mardi')
  expect(await tomasz.refused('publishDraft', { draftId })).toEqual({ status: 404, code: 'missing' })

  const other = await schedule(tomasz, 'Finalement non')
  await tomasz.do('cancelSchedule', { draftId: other })
  await atThatHour(tomasz, other)
  expect(await published(awa)).not.toContain('Finalement non')
  expect(await tomasz.refused('cancelSchedule', { draftId: other })).toEqual({
    ...{ status: 409, code: 'schedule.none' },
  })
  // What is written after it was scheduled is not lost when its hour comes.
  const third = await schedule(tomasz, 'Première idée')
  const about = { postId: null, commentId: null, spaceId: null }
  const given = { place: 'post.', kind: 'message', about, title: '', subjects: [], fields: {} }
  await tomasz.do('saveDraft', { ...given, draftId: third, body: 'Seconde idée', base: 1, writer: tomasz.id })
  await atThatHour(tomasz, third)
  expect(await published(awa)).toContain('Première idée')
  expect(await tomasz.do('readDraft', { draftId: third })).toMatchObject({
    body: 'Seconde idée',
    scheduledAt: null,
  })
})

test('what may not be published is refused at once, and what may no longer be, at its hour', async () => {
  const { tomasz, awa, karim } = cast
  const draftId = await draftOf(karim, 'Je passe')
  const post = { kind: 'message', spaceId: space, body: 'Je passe' } as const
  expect(await karim.refused('scheduleDraft', { draftId, at, post })).toEqual({
    ...{ status: 403, code: 'space.read_only' },
  })
  const past = { draftId, at: '2020-01-01T08:00:00Z', post }
  expect(await karim.refused('scheduleDraft', past)).toEqual({ status: 422, code: 'schedule.over' })
  const far = { ...past, at: '2999-01-01T08:00:00Z' }
  expect(await karim.refused('scheduleDraft', far)).toEqual({ status: 422, code: 'schedule.too_far' })
  expect(await awa.refused('scheduleDraft', { ...far, at })).toEqual({ status: 404, code: 'missing' })

  const waiting = await schedule(tomasz, 'Rangement de l’atelier')
  await awa.do('removeMember', { spaceId: space, personId: tomasz.id })
  await atThatHour(tomasz, waiting)
  await atThatHour(tomasz, waiting)
  const refused = await tomasz.do('readDraft', { draftId: waiting })
  expect(refused).toMatchObject({ body: 'Rangement de l’atelier', scheduledAt: null })
  expect(refused.refusal).toMatchObject({ code: 'space.read_only' })
  expect(refused.refusal?.reason).toMatch(/espace/)
  expect(await published(awa)).not.toContain('Rangement de l’atelier')
  const told = await world.sql(
    `select actor_id, audience, data from facts where name = 'publication.refused'`,
  )
  const data = { draftId: waiting, reason: 'space.read_only' }
  expect(told).toEqual([{ actor_id: tomasz.id, audience: 'actor', data }])

  await awa.do('addMember', { spaceId: space, personId: tomasz.id, role: 'member' })
  const again = { draftId: waiting, at, post: { ...post, body: 'Rangement' } }
  await tomasz.do('scheduleDraft', again)
  expect((await tomasz.do('readDraft', { draftId: waiting })).refusal).toBeNull()
  await world.sql(`update people set state = 'left' where id = $1`, [tomasz.id])
  await atThatHour(tomasz, waiting)
  await world.sql(`update people set state = 'active' where id = $1`, [tomasz.id])
  expect(await published(awa)).not.toContain('Rangement')
  expect((await tomasz.do('readDraft', { draftId: waiting })).refusal).toMatchObject({
    code: 'draft.author_gone',
  })
})

test('its files wait with it, longer than a day', async () => {
  const { tomasz, awa } = cast
  const file = await upload(world, tomasz, 'plan.txt', 'Le plan.')
  const draftId = await schedule(tomasz, 'Le plan du hall', [file.id])
  await world.sql(`update files set created_at = now() - interval '3 days' where id = $1`, [file.id])
  await collectFiles(house)
  expect(await tomasz.do('readDraft', { draftId })).toMatchObject({
    files: [{ id: file.id, name: 'plan.txt' }],
  })
  await atThatHour(tomasz, draftId)
  const [post] = (await awa.do('readSpaceFeed', { spaceId: space })).data
  const thread = await awa.do('readPost', { reference: post?.id ?? '' })
  expect(thread).toMatchObject({ excerpt: 'Le plan du hall', files: [{ id: file.id }] })
})
