import { rm } from 'node:fs/promises'
import pg from 'pg'
import { type Kill, openServer, type Server } from './kills/server.ts'
import { enrolWriters, type Ledger, startWriters } from './kills/writers.ts'
import type { Given, Outcome, Trial } from './trial.ts'

const kills: readonly Kill[] = ['application', 'database', 'both']
const writers = 50

export const trial: Trial = {
  about:
    'Every acknowledged comment is there once, none by half, however often application and database are killed.',
  async run(given) {
    const server = await openServer()
    try {
      return await press(server, given)
    } finally {
      await server.stop()
      await rm(server.dataDir, { recursive: true, force: true })
    }
  },
}

async function press(server: Server, { minutes, say }: Given): Promise<Outcome> {
  const { sessions, postIds } = await enrolWriters(server, writers)
  const writing = startWriters(server.url, sessions, postIds)
  const recoveries: number[] = []
  const until = performance.now() + minutes * 60_000
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 2_500))
    const kill = kills[recoveries.length % kills.length] ?? 'both'
    const killed = performance.now()
    await server.kill(kill)
    await server.ready()
    recoveries.push((performance.now() - killed) / 1000)
    say(`${recoveries.length}: ${kill} killed, ready again after ${recoveries.at(-1)?.toFixed(1)} s`)
  }
  const ledger = await writing.stop()
  return verdict(await judge(server, ledger), ledger, recoveries)
}

type Found = { lost: number; doubled: number; half: number; unacknowledged: number; unheard: number }

async function judge(server: Server, { acknowledged, open }: Ledger): Promise<Found> {
  const client = new pg.Client({ connectionString: await server.ownerUrl() })
  await client.connect()
  const count = async (text: string, values: unknown[] = []) =>
    Number((await client.query<{ count: string }>(text, values)).rows[0]?.count)
  const given = [[...acknowledged.keys()]]
  const found = {
    lost: await count(
      'select count(*) from unnest($1::text[]) as t where not exists (select from comments where body = t)',
      given,
    ),
    doubled: await count(
      'select count(*) from (select body from comments group by body having count(*) > 1) twice',
    ),
    half: await count(`
      select count(*) from comments c full join
        (select (data ->> 'commentId')::uuid as id from facts where name = 'comment.added') f on f.id = c.id
      where c.id is null or f.id is null`),
    unacknowledged: await count('select count(*) from comments where body = any($1)', [open]),
    unheard: await unheard(client),
  }
  await client.end()
  return found
}

/** Comments that the feed's counters do not hold, once every reader has had its time. */
async function unheard(client: pg.Client): Promise<number> {
  const text = `select (select count(*) from comments) - coalesce(sum(comments + answers), 0) as missing from thread_activity`
  let missing = Number.NaN
  for (let tries = 0; tries < 100 && missing !== 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    missing = Number((await client.query<{ missing: string }>(text)).rows[0]?.missing)
  }
  return missing
}

function verdict(found: Found, { acknowledged, refused }: Ledger, recoveries: readonly number[]): Outcome {
  const { lost, doubled, half, unheard, unacknowledged } = found
  const sorted = [...recoveries].sort((one, other) => one - other)
  return {
    held: acknowledged.size > 0 && lost + doubled + half + unheard + refused === 0,
    figures: {
      kills: recoveries.length,
      'comments acknowledged': acknowledged.size,
      'acknowledged and lost': lost,
      'there twice': doubled,
      'comment without fact, or reverse': half,
      'not counted by readers': unheard,
      'there but not acknowledged': unacknowledged,
      'refused for no reason': refused,
      'recovery, median seconds': (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1),
      'recovery, longest seconds': (sorted.at(-1) ?? 0).toFixed(1),
    },
  }
}
