import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { importChecks, importPosts, importVersions, rendered } from '../index.ts'

let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  spaceId = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz])
})
afterAll(() => world.end())

const postId = '0197a000-0000-7000-8000-000000000001'
const day = (date: string) => new Date(`${date}T09:00:00Z`)

test('an article comes with what it said before, in order of time, and who checked it', async () => {
  const { awa, tomasz } = cast
  const tx = world.weft.ground.inside
  const place = { kind: 'article', spaceId, subjects: [], pinnedAt: null, closedAt: null } as const
  await importPosts(tx, [
    {
      ...{ id: postId, authorId: awa.id, title: 'Régler le tour', ...rendered('À froid.', null) },
      ...{ ...place, publishedAt: day('2026-01-05'), editedAt: null, source: 'demo' },
    },
  ])
  const edit = (text: string, authorId: string, date: string, note: string | null) => ({
    ...{ postId, authorId, title: 'Régler le tour', note, writtenAt: day(date) },
    ...rendered(text, null),
  })
  await importVersions(tx, [
    edit('À chaud, après dix minutes.', awa.id, '2026-03-02', null),
    edit('À chaud.', tomasz.id, '2026-02-01', 'Mesuré sur le 4'),
  ])
  await importChecks(tx, [
    { postId, personId: awa.id, checkedAt: day('2026-03-03'), againBefore: '2027-03-03' },
  ])

  expect(
    await world.sql(
      `select number, author_id as "authorId", body, note, written_at as "writtenAt" from versions order by number`,
    ),
  ).toEqual([
    { number: 1, authorId: awa.id, body: 'À froid.', note: null, writtenAt: day('2026-01-05') },
    {
      number: 2,
      authorId: tomasz.id,
      body: 'À chaud.',
      note: 'Mesuré sur le 4',
      writtenAt: day('2026-02-01'),
    },
    {
      ...{ number: 3, authorId: awa.id, body: 'À chaud, après dix minutes.' },
      ...{ note: null, writtenAt: day('2026-03-02') },
    },
  ])
  expect(await awa.do('readPost', { reference: postId })).toMatchObject({
    body: 'À chaud, après dix minutes.',
    editedAt: day('2026-03-02').toISOString(),
  })
})
