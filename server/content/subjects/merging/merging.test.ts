import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../../../test/world.ts'

let world: World
let cast: Cast
let built: string
const ids = new Map<string, string>()

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'weft-built-'))
  await writeFile(join(built, 'index.html'), '<html lang="en"><div id="root"></div></html>')
  world = await openWorld({ built })
  cast = await gather(world)
  const { awa, ines, tomasz } = cast
  await say(awa, ['Soudure'])
  await say(tomasz, ['Soudures', 'Soudure'])
  await say(ines, ['Peinture'])
  await say(tomasz, ['Soudures'])
  const secret = await openSpaceOf(world, awa, { name: 'Réserve', access: 'secret' })
  await say(awa, ['Soudure secrète'], secret)
  await say(awa, ['Soudures'], secret)
})
afterAll(async () => {
  await world.end()
  await rm(built, { recursive: true, force: true })
})

async function say(who: Actor, subjects: string[], spaceId: string | null = null) {
  const post = await who.do('publishPost', { kind: 'message', body: 'Un cordon propre.', subjects, spaceId })
  for (const { id, name } of post.subjects) ids.set(name, id)
  return post
}
const idOf = (name: string) => ids.get(name) ?? ''
const names = async (who: Actor) => (await who.do('listSubjects')).data.map(({ name }) => name)

test('names that are alike are proposed, with what stands under them in reach', async () => {
  const { ines, awa } = cast
  const { data } = await ines.do('listDuplicateSubjects')
  expect(
    data.map(({ one, other }) => [one, other].map(({ name, posts }) => `${name} ${posts}`).sort()),
  ).toEqual([['Soudure 2', 'Soudures 2']])
  const alike = await ines.do('listAlikeSubjects', { subjectId: idOf('Soudure') })
  expect(alike.data.map(({ name }) => name)).toEqual(['Soudures'])
  expect(await awa.refused('listDuplicateSubjects')).toMatchObject({ status: 403 })
  expect(await ines.refused('listAlikeSubjects', { subjectId: idOf('Soudure secrète') })).toMatchObject({
    status: 404,
  })
})

test('a merged subject gives its posts, its followers, its name and its address to the other', async () => {
  const { ines, awa, karim, tomasz } = cast
  const [from, into] = [idOf('Soudures'), idOf('Soudure')]
  await karim.do('followSubject', { subjectId: from })
  await tomasz.do('followSubject', { subjectId: from })
  await tomasz.do('followSubject', { subjectId: into })
  const merge = (who: Actor, subjectId: string, intoId: string) =>
    who.refused('mergeSubject', { subjectId, intoId })
  expect(await merge(awa, from, into)).toMatchObject({ status: 403 })
  expect(await merge(ines, from, from)).toEqual({ status: 422, code: 'subject.itself' })
  expect(await merge(ines, from, idOf('Soudure secrète'))).toMatchObject({ status: 404 })

  expect(await ines.do('mergeSubject', { subjectId: from, intoId: into })).toEqual({
    id: into,
    name: 'Soudure',
  })
  await world.settled()
  expect(await names(karim)).toEqual(['Peinture', 'Soudure'])
  expect((await karim.do('listSubjects', { followed: 'true' })).data.map(({ id }) => id)).toEqual([into])
  expect((await karim.do('readSubjectFeed', { subjectId: into })).data.length).toBe(3)
  expect((await awa.do('readSubjectFeed', { subjectId: into })).data.length).toBe(4)
  expect(await karim.refused('readSubject', { subjectId: from })).toMatchObject({ status: 404 })
  expect(await merge(ines, from, into)).toMatchObject({ status: 404 })

  const again = await say(tomasz, ['SOUDURES', 'Soudure'])
  expect(again.subjects).toEqual([{ id: into, name: 'Soudure' }])
  const old = await fetch(`${world.url}/subjects/${from}`, {
    redirect: 'manual',
    headers: { cookie: `__Host-sid=${karim.cookie}` },
  })
  expect([old.status, old.headers.get('location')]).toEqual([301, `/subjects/${into}`])
})

test('what leads to a merged subject follows it further', async () => {
  const { ines, karim } = cast
  await ines.do('mergeSubject', { subjectId: idOf('Soudure'), intoId: idOf('Peinture') })
  await world.settled()
  expect(await names(karim)).toEqual(['Peinture'])
  expect((await say(karim, ['Soudures'])).subjects.map(({ name }) => name)).toEqual(['Peinture'])
  expect((await karim.do('listSubjects', { followed: 'true' })).data.map(({ name }) => name)).toEqual([
    'Peinture',
  ])
})

test('what is written while its subject is merged lands under the one that stays', async () => {
  const { ines, karim, tomasz } = cast
  await say(tomasz, ['Alésage'])
  await say(tomasz, ['Alésages'])
  const [subjectId, intoId] = [idOf('Alésages'), idOf('Alésage')]
  const { inside } = world.weft.ground
  const { merged, published } = await inside.transaction().execute(async (tx) => {
    // Whoever holds the row makes the merge wait half way, once it has taken what stood under the other.
    await sql`select from subjects where id = ${intoId} for update`.execute(tx)
    const merged = ines.do('mergeSubject', { subjectId, intoId })
    await expect.poll(waiting, { timeout: 8_000 }).toBe(1)
    const published = say(karim, ['Alésages'])
    await expect.poll(waiting, { timeout: 8_000 }).toBe(2)
    return { merged: [merged], published: [published] }
  })
  await Promise.all(merged)
  const [post] = await Promise.all(published)
  expect(post?.subjects).toEqual([{ id: intoId, name: 'Alésage' }])
  expect((await karim.do('readSubjectFeed', { subjectId: intoId })).data).toHaveLength(3)
})

async function waiting(): Promise<unknown> {
  const [row] = await world.sql(`
    select count(distinct l.pid)::int as waiting from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where a.datname = current_database() and not l.granted`)
  return row?.waiting
}
