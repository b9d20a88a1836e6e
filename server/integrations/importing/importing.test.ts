import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { stored, zipOf } from '../archives/samples.ts'
import { importArchive } from './importing.ts'
import { day, said, slackSample, ts } from './samples.ts'

let world: World
let cast: Cast
let path: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  path = await slackSample()
})
afterAll(() => world.end())

const slack = (from: string) => importArchive(world.weft.ground, { kind: 'slack', path: from })
const one = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>> =>
  (await world.sql(text, values))[0] ?? {}

test('people are found by their address, the same address is one person, the others become placeholders', async () => {
  const { counts } = await slack(path)
  expect(counts.people).toMatchObject({ created: 4, unchanged: 2 })
  const names = await world.sql(
    `select name, state, email from people where source = 'Slack' order by name collate "C"`,
  )
  expect(names).toEqual([
    { name: 'Bruno Petit', state: 'placeholder', email: 'bruno@old.example' },
    // A guest of another company is not who wrote among colleagues.
    { name: 'Rosa', state: 'placeholder', email: null },
    { name: 'U9', state: 'placeholder', email: null },
    { name: 'crieur', state: 'placeholder', email: null },
  ])
  expect(await one(`select count(*)::int as n from accounts`)).toEqual({ n: 0 })
})

test('open channels are open with the reason, private ones stay private, archived ones archived', async () => {
  const { awa, karim } = cast
  const { data } = await karim.do('listSpaces', { limit: 100 })
  expect(data.map(({ name, access, state }) => [name, access, state])).toEqual([
    ['salaires', 'private', 'open'],
    ['usinage', 'open', 'open'],
    ['vieux', 'open', 'archived'],
  ])
  expect(data[1]?.openedReason).toContain('Slack')
  const { data: mine } = await awa.do('listSpaces', { mine: 'true' })
  expect(mine.map(({ name, role }) => [name, role])).toEqual([['usinage', 'owner']])
  await world.settled()
  for (const [word, found] of [
    ['colibris', 1],
    ['ornithorynques', 0],
  ] as const)
    expect((await karim.do('search', { q: word })).data).toHaveLength(found)
})

test('what was said keeps its author, date, mentions, answers and reactions', async () => {
  const { awa } = cast
  const [{ id = '' } = {}] = await world.sql(`select id from posts where body like 'Qui a la%'`)
  const thread = await awa.do('readPost', { reference: id })
  expect(thread).toMatchObject({
    author: { id: awa.id },
    publishedAt: new Date(Number(ts(0)) * 1000).toISOString(),
    source: 'Slack',
    mine: true,
  })
  const bruno = await one(`select id from people where name = 'Bruno Petit'`)
  const vieux = await one(`select id from spaces where name = 'vieux'`)
  expect(thread.html).toContain(`<a class="mention" href="/people/${bruno.id}"`)
  expect(thread.comments[0]?.html).toContain(`href="/spaces/${vieux.id}"`)
  // Bruno's two accounts and his two like signs are one here; what is left is counted: nothing is lost.
  expect(thread.reactions).toEqual([
    { name: 'taco', count: 3, mine: false },
    { name: 'useful', count: 3, mine: false },
  ])
  expect(await one(`select count(*)::int as n from reactions`)).toEqual({ n: 1 })
  // A file is not there, but what it was called is.
  expect(await one(`select body from posts where body like 'Voir le plan%'`)).toEqual({
    body: 'Voir le plan\n\nplan.pdf',
  })
})

test('a second run creates nothing; changed texts follow, unless they were changed here', async () => {
  expect((await slack(path)).counts.posts).toEqual({ created: 0, updated: 0, unchanged: 6, skipped: 0 })

  const [mine] = await world.sql(`select id, version from posts where body like 'Qui a la%'`)
  await cast.awa.do('editPost', { postId: String(mine?.id), body: 'Trouvé.', version: Number(mine?.version) })
  const changed = await slackSample({
    [`usinage/${day}.json`]: [
      said(0, 'U1', 'Qui a la cote ? (corrigé)', { thread_ts: ts(0) }),
      said(1, 'U2', 'La voici : 63 H7.', { thread_ts: ts(0), edited: { ts: ts(9) } }),
      said(2, 'U9', 'Parti depuis peu.'),
    ],
  })
  const { counts } = await slack(changed)
  expect(counts.posts).toEqual({ created: 0, updated: 1, unchanged: 2, skipped: 1 })
  expect(counts.comments).toMatchObject({ updated: 1 })
  const bodies = await world.sql(`select body from posts where source = 'Slack' order by body collate "C"`)
  expect(bodies.map(({ body }) => body)).toContain('Trouvé.')
  expect(bodies.map(({ body }) => body)).toContain('Parti depuis peu.')
  await world.settled()
  expect((await cast.karim.do('search', { q: 'depuis peu' })).data).toHaveLength(1)
})

test('whoever left a space here does not come back with the next run', async () => {
  const space = await one(`select id from spaces where name = 'usinage'`)
  const bruno = await one(`select id from people where name = 'Bruno Petit'`)
  await world.sql(`delete from memberships where space_id = $1 and person_id = $2`, [space.id, bruno.id])
  await slack(path)
  const left = await one(
    `select count(*)::int as n from memberships where space_id = $1 and person_id = $2`,
    [space.id, bruno.id],
  )
  expect(left).toEqual({ n: 0 })
})

test('nobody is notified, and every batch that stored something is one fact', async () => {
  const names = await world.sql(
    `select distinct name from facts where data ? 'batchId' or name like 'post.%' order by 1`,
  )
  expect(names.map(({ name }) => name)).toEqual(['post.edited', 'posts.imported'])
  expect(await one('select count(*)::int as n from mail_outbox')).toEqual({ n: 0 })
})

test('a hostile or broken archive leaves nothing behind', async () => {
  const before = await rows()
  const hostile = [
    { 'users.json': [], 'channels.json': [{ id: 'C7', name: 'x' }], [`x/${day}.json`]: '[{"type": "mess' },
    { 'users.json': 'no list', 'channels.json': [] },
    { 'users.json': [], 'channels.json': [{ id: 'C7', name: 'x' }], [`x/${day}.json`]: '{"not": "a list"}' },
  ]
  for (const files of hostile) {
    const bad = await stored('bad.zip', await zipOf(files))
    await expect(slack(bad)).rejects.toMatchObject({ name: 'ArchiveRefused' })
  }
  await expect(slack(await stored('bad.zip', 'PK\u0003\u0004 rubbish'))).rejects.toMatchObject({
    name: 'ArchiveRefused',
  })
  expect(await rows()).toEqual(before)
})

test('names, ids and texts that no database holds come in as far as they can', async () => {
  const long = 'x'.repeat(5000)
  const odd = await slackSample({
    'users.json': [
      { id: 'U\u0000', name: `\u0000${long}` },
      { id: 'U\ud800', name: '\u202e' },
    ],
    'channels.json': [
      { id: 'C\u0000', name: long.slice(0, 100), members: [long, 'U\u0000'], purpose: { value: '\u0000' } },
    ],
    [`${long.slice(0, 100)}/${day}.json`]: [
      said(0, 'U\u0000', `<script>alert(1)</script>\u0000\ud800`, {
        reactions: [{ name: long, users: [long], count: 2 }],
      }),
      said(1, long, `${'>'.repeat(3000)}${'['.repeat(30_000)}`),
      { type: 'message', user: 'U\ud800', text: 'demain', ts: '9999999999.000001' },
    ],
  })
  const { state, counts } = await slack(odd)
  expect(state).toBe('done')
  // Three here, and five in the two folders that this list of channels does not name.
  expect(counts.posts.created).toBe(3 + 5)
  const [script] = await world.sql(`select html from posts where body like '%alert(1)%'`)
  expect(script?.html).not.toContain('<script')
  expect(await one('select count(*)::int as n from posts where published_at > now()')).toEqual({ n: 0 })
})

const rows = () =>
  one(`select (select count(*) from people) as people, (select count(*) from spaces) as spaces,
    (select count(*) from posts) as posts, (select count(*) from import_sources) as sources,
    (select count(*) from imports) as imports, (select count(*) from facts) as facts`)
