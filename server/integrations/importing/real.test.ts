import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { importArchive } from './importing.ts'

const data = (name: string) => fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url))
const slack = data('slack-export-houstondatavis-2016/slack-export.zip')
const forum = data('qa-french-meta-stackexchange')
const created = (count: number) => ({ created: count, updated: 0, unchanged: 0, skipped: 0 })
const unchanged = (count: number) => ({ created: 0, updated: 0, unchanged: count, skipped: 0 })

let world: World
let cast: Cast
const count = async (text: string) => Number((await world.sql(`select count(*) as n from ${text}`))[0]?.n)

describe.skipIf(!existsSync(slack))('the real archives (skipped where ../shared/data is absent)', () => {
  beforeAll(async () => {
    world = await openWorld()
    cast = await gather(world)
  })
  afterAll(() => world.end())

  test('the Slack export comes in whole, once', { timeout: 60_000 }, async () => {
    const { counts, state } = await importArchive(world.weft.ground, { kind: 'slack', path: slack })
    expect(state).toBe('done')
    expect(counts).toMatchObject({
      people: created(71),
      spaces: created(16),
      posts: created(1025),
      comments: created(6),
      reactions: created(198),
      files: { created: 0, skipped: 61 },
    })
    expect(await count(`people where source = 'Slack' and state = 'placeholder'`)).toBe(71)
    expect(await count(`reach_spaces where state = 'archived'`)).toBe(9)
    expect(await count(`spaces where opened_reason like '%Slack%' and source = 'Slack'`)).toBe(16)
    expect(await count(`posts where source = 'Slack'`)).toBe(1025)
    const [kept] = await world.sql(
      `select (select count(*) from reactions) + (select sum(count) from imported_reactions) as n`,
    )
    expect(Number(kept?.n)).toBe(198)

    const again = await importArchive(world.weft.ground, { kind: 'slack', path: slack })
    expect(again.counts).toMatchObject({
      people: unchanged(71),
      spaces: unchanged(16),
      posts: unchanged(1025),
      comments: unchanged(6),
      reactions: unchanged(198),
    })
    expect(await count('posts')).toBe(1025)
    expect(await count('memberships')).toBe(await count(`import_sources where kind = 'member'`))
  })

  test('the forum comes in with its answers, those accepted, and its subjects', {
    timeout: 60_000,
  }, async () => {
    const { counts } = await importArchive(world.weft.ground, { kind: 'stackexchange', path: forum })
    expect(counts).toMatchObject({
      posts: created(274),
      answers: created(487),
      comments: created(1305),
      acceptedAnswers: created(86),
    })
    expect(await count('posts where accepted_answer_id is not null')).toBe(86)
    const again = await importArchive(world.weft.ground, { kind: 'stackexchange', path: forum })
    for (const kind of Object.values(again.counts)) expect(kind).toMatchObject({ created: 0, updated: 0 })
    expect(again.counts.answers).toEqual(unchanged(487))
    expect(again.counts.acceptedAnswers).toEqual(unchanged(86))
  })

  test('one fact a batch, of posts by their ids; nobody is notified; what came is found', async () => {
    await world.settled()
    const names = await world.sql(
      `select distinct name from facts where name <> 'session.started' order by 1`,
    )
    expect(names.map(({ name }) => name)).toEqual(['import.asked', 'import.ended', 'posts.imported'])
    const told = `select distinct jsonb_array_elements_text(data -> 'posts') from facts where name = 'posts.imported'`
    expect(await count(`(${told}) told`)).toBe(1025 + 274)
    expect(await count('mail_outbox')).toBe(0)

    const found = await cast.karim.do('search', { q: 'accents' })
    expect(found.data.some(({ post }) => post.source === 'Stack Exchange')).toBe(true)
  })
})
