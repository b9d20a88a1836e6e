import { rm } from 'node:fs/promises'
import pg from 'pg'
import { feed } from '../server/feed/slice.ts'
import type { Db } from '../server/platform/database/index.ts'
import { loginUrls, openLogin } from '../server/platform/database/index.ts'
import { hearFacts, type Reader, rebuild } from '../server/platform/facts/index.ts'
import { searchDocuments } from '../server/search/readers.ts'
import { trialLog } from './house.ts'
import { openServer, type Server } from './kills/server.ts'
import { enrolWriters, startWriters } from './kills/writers.ts'
import type { Given, Outcome, Trial } from './trial.ts'

const derived = ['thread_activity', 'search_documents', 'search_passages', 'search_words'] as const

export const trial: Trial = {
  about: 'What readers derived is the same when it is forgotten and heard again, while others write.',
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
  const readers = [...(feed({ whenRead: async () => {} }).readers ?? []), searchDocuments]
  const { sessions, postIds } = await enrolWriters(server, 20)
  const ownerUrl = await server.ownerUrl()
  const { db } = openLogin(loginUrls(ownerUrl).inside, { log: trialLog, size: 2 })
  const writing = startWriters(server.url, sessions, postIds)
  let rebuilds = 0
  const until = performance.now() + minutes * 60_000
  while (performance.now() < until) {
    for (const reader of readers) await rebuild(db, reader)
    rebuilds += 1
    if (rebuilds % 10 === 0) say(`rebuilt ${rebuilds} times`)
  }
  const ledger = await writing.stop()
  const differing = await compare(db, ownerUrl, readers)
  await db.destroy()
  return {
    held:
      rebuilds > 0 && ledger.acknowledged.size > 0 && Object.values(differing).every((rows) => rows === 0),
    figures: {
      rebuilds,
      'comments meanwhile': ledger.acknowledged.size,
      ...Object.fromEntries(
        Object.entries(differing).map(([table, rows]) => [`rows differing in ${table}`, rows]),
      ),
    },
  }
}

/** What stands after the turmoil, against a rebuild in quiet. */
async function compare(
  db: Db,
  ownerUrl: string,
  readers: readonly Reader[],
): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  for (const reader of readers) await hearFacts(db, reader)
  for (const table of derived) await client.query(`create table live_${table} as select * from ${table}`)
  for (const reader of readers) await rebuild(db, reader)
  const differing: Record<string, number> = {}
  for (const table of derived) {
    const { rows } = await client.query<{ rows: string }>(`
      select count(*) as rows from (
        (select to_jsonb(t) from ${table} t except all select to_jsonb(t) from live_${table} t) union all
        (select to_jsonb(t) from live_${table} t except all select to_jsonb(t) from ${table} t)) d`)
    differing[table] = Number(rows[0]?.rows)
  }
  await client.end()
  return differing
}
