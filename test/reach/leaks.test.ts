import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { contracts } from '../../server/contracts.ts'
import { type Endpoint, endpoint } from '../../server/platform/contract/index.ts'
import type { House, Slice } from '../../server/platform/house.ts'
import { answers, type Route } from '../../server/platform/http/index.ts'
import { type Hub, openHub, openMarks } from '../../server/platform/live/index.ts'
import { openWorld } from '../world.ts'
import { moves } from './draw.ts'
import { explore } from './explore.ts'
import type { Game } from './game.ts'
import { Leak } from './scan.ts'

// Six leaks of the kinds that networks have had, each planted in a slice of this test alone: the machinery that
// watches the house must find every one.
const spaceId = z.strictObject({ spaceId: z.uuid() })
const q = z.strictObject({ q: z.string() })
const planted = {
  counter: endpoint({
    ...{ method: 'GET' as const, path: '/leak/spaces/:spaceId/count', summary: 'Posts of a space' },
    params: spaceId,
    output: z.object({ posts: z.number() }),
  }),
  suggestion: endpoint({
    ...{ method: 'GET' as const, path: '/leak/suggestions', summary: 'Words that begin so' },
    query: q,
    output: z.object({ words: z.array(z.string()) }),
  }),
  file: endpoint({
    ...{ method: 'GET' as const, path: '/leak/files/:fileId', summary: 'A file by its id' },
    params: z.strictObject({ fileId: z.uuid() }),
    output: z.object({ name: z.string().nullable() }),
  }),
  cursor: endpoint({
    ...{ method: 'GET' as const, path: '/leak/spaces', summary: 'A list whose place names what comes next' },
    output: z.object({ place: z.string() }),
  }),
  searchCount: endpoint({
    ...{ method: 'GET' as const, path: '/leak/matches', summary: 'How many match' },
    query: q,
    output: z.object({ matches: z.number() }),
  }),
}

/** Finders that forgot to ask who is looking. */
const routes: Readonly<Record<keyof typeof planted, (house: House) => Route>> = {
  counter: () =>
    answers(planted.counter, async ({ ground, input }) => {
      const { rows } = await sql<{ posts: number }>`
        select count(*)::int as posts from posts where space_id = ${input.spaceId}`.execute(ground.inside)
      return rows[0] ?? { posts: 0 }
    }),
  suggestion: () =>
    answers(planted.suggestion, async ({ ground, input }) => {
      const { rows } = await sql<{ word: string }>`
        select word from search_words where word like ${`${input.q}%`}`.execute(ground.inside)
      return { words: rows.map(({ word }) => word) }
    }),
  file: () =>
    answers(planted.file, async ({ ground, input }) => {
      const { rows } = await sql<{ name: string }>`select name from files where id = ${input.fileId}`.execute(
        ground.inside,
      )
      return rows[0] ?? { name: null }
    }),
  cursor: () =>
    answers(planted.cursor, async ({ ground }) => {
      const { rows } = await sql`select id, name from spaces order by id desc limit 3`.execute(ground.inside)
      return { place: Buffer.from(JSON.stringify(rows)).toString('base64url') }
    }),
  searchCount: () =>
    answers(planted.searchCount, async ({ ground, input }) => {
      const { rows } = await sql<{ matches: number }>`
        select count(*)::int as matches from search_documents
        where vector @@ websearch_to_tsquery('public.fr', ${input.q})`.execute(ground.inside)
      return rows[0] ?? { matches: 0 }
    }),
}

const [drawn = []] = fc.sample(moves(20), { seed: 7, numRuns: 1 })

for (const [name, leak] of Object.entries(planted))
  test(`a leak is found: ${name}`, async () => {
    const world = await openWorld({
      limitScale: 100_000,
      more: (house) => [{ name: 'leak', routes: routesOf(house, leak) }],
    })
    try {
      const found = explore(world, {
        seed: 7,
        moves: drawn,
        every: 10,
        samples: 6,
        planted: { [name]: leak },
      })
      await expect(found).rejects.toBeInstanceOf(Leak)
      await expect(found).rejects.toThrow('/leak/')
    } finally {
      await world.end()
    }
  }, 60_000)

const routesOf = (house: House, leak: Endpoint): Route[] =>
  Object.values(routes)
    .map((route) => route(house))
    .filter(({ endpoint: planted }) => planted === leak)

// Of an author who gave no name nothing is stored in clear: these two holes are what a careless hand would make.
const kept = endpoint({
  ...{ method: 'GET' as const, path: '/leak/unnamed', summary: 'What is kept of an author' },
  output: z.object({ kept: z.array(z.string()) }),
})
const keptOfAuthors = answers(kept, async ({ ground }) => {
  const { rows } = await sql<{ sealed: string }>`
    select encode(sealed, 'hex') as sealed from unnamed_questions`.execute(ground.inside)
  return { kept: rows.map(({ sealed }) => sealed) }
})
const sign = ({ world, model: { asked } }: Game) =>
  world.sql('update posts set author_id = $1 where id = $2', [asked?.asker.id, asked?.question[0]])
const asTheyAre = async () => {}

test.each([
  ['by the author of a post', { readPost: contracts.readPost }, sign],
  ['by what is sealed', { kept }, asTheyAre],
] as const)(
  'a leak is found: who asked without a name, %s',
  async (_, planted, asked) => {
    const world = await openWorld({
      limitScale: 100_000,
      more: () => [{ name: 'leak', routes: [keptOfAuthors] }],
    })
    const look = { seed: 7, moves: drawn.slice(0, 2), every: 1, samples: 20 }
    try {
      const found = explore(world, { ...look, planted, asked })
      await expect(found).rejects.toThrow('shows who asked')
    } finally {
      await world.end()
    }
  },
  60_000,
)

test('a leak is found: a frame of the live stream', async () => {
  const hubs: Hub[] = []
  const slice = ({ ground, log }: House): Slice => ({
    name: 'leak',
    extra: (app) =>
      app.get('/leak/live', async ({ viewer }, reply) => {
        const hub = hubs[0] ?? (await openHub(everyoneHears(ground.inside, log)))
        if (!hubs.includes(hub)) hubs.push(hub)
        reply.hijack()
        reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
        await hub.open(
          { personId: viewer.personId ?? '', sessionId: viewer.sessionId ?? '', response: reply.raw },
          null,
        )
      }),
  })
  const world = await openWorld({ limitScale: 100_000, more: (house) => [slice(house)] })
  const settled = async () => {
    await world.settled()
    for (const hub of hubs) await hub.look()
  }
  try {
    const moves = { seed: 7, moves: drawn, every: 100, samples: 1, planted: {}, streamPath: '/leak/live' }
    const found = explore({ ...world, settled }, moves)
    await expect(found).rejects.toBeInstanceOf(Leak)
    await expect(found).rejects.toThrow('The stream of')
  } finally {
    for (const hub of hubs) await hub.stop()
    await world.end()
  }
}, 60_000)

function everyoneHears(db: House['ground']['inside'], log: House['log']): Parameters<typeof openHub>[0] {
  return {
    db,
    log,
    marks: openMarks(randomBytes(32)),
    told: new Map([['post.published', ({ data }) => ({ postId: data.postId })]]),
    whoReaches: async (_spaceId, people) => new Set(people),
    own: [],
    livingSessions: async (ids) => new Set(ids),
  }
}

test('without a leak the same run finds nothing', async () => {
  const world = await openWorld({ limitScale: 100_000 })
  try {
    await expect(
      explore(world, { seed: 7, moves: drawn, every: 20, samples: 1, planted: {} }),
    ).resolves.toMatchObject({
      moves: 20,
    })
  } finally {
    await world.end()
  }
}, 60_000)
