import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { teamMonths } from '../server/insights/measures/readers.ts'
import {
  type Db,
  loginNames,
  loginUrls,
  migrate,
  openLogin,
  prepareLogins,
} from '../server/platform/database/index.ts'
import { openEmbedded } from '../server/platform/embedded/index.ts'
import { enrolReaders, type Reader, rebuild } from '../server/platform/facts/index.ts'
import { wireGates } from '../server/platform/gates.ts'
import { log } from './database.ts'

const sizes = { people: 2_000, units: 60, families: 20, questions: 5_000, replies: 20_000 }

type Rate = { facts: number; seconds: number; factsPerSecond: number }
export type TeamMeasures = { sizes: typeof sizes; atOnce: Rate; asTheyCome: Rate; same: boolean }

/** A year of questions and replies: the log counted at once, in set SQL, and heard a thousand facts at a time. */
export async function measureTeamMeasures(folder: string): Promise<TeamMeasures> {
  const embedded = await openEmbedded({ dataDir: join(folder, 'measures'), log, tuning: 'test' })
  try {
    await prepareLogins(embedded.ownerUrl)
    await migrate(embedded.ownerUrl, loginNames(embedded.ownerUrl), log)
    const { db, pool } = openLogin(loginUrls(embedded.ownerUrl).inside, {
      log,
      size: 3,
      nameStatements: true,
    })
    const owner = openLogin(embedded.ownerUrl, { log, size: 1, nameStatements: false })
    try {
      await fill((text) => owner.pool.query(text))
      const reader = teamMonths(wireGates([]))
      await enrolReaders(db, [reader])
      const { hearAll: _, ...byBatches } = reader
      await rebuild(db, reader)
      await owner.pool.query('vacuum analyze')
      const asTheyCome = await timed(db, byBatches)
      const before = await counted(pool)
      const atOnce = await timed(db, reader)
      return { sizes, atOnce, asTheyCome, same: before === (await counted(pool)) }
    } finally {
      await db.destroy()
      await owner.pool.end()
    }
  } finally {
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function timed(db: Db, reader: Reader): Promise<Rate> {
  const started = performance.now()
  const { facts } = await rebuild(db, reader)
  const seconds = (performance.now() - started) / 1000
  return { facts, seconds: Number(seconds.toFixed(2)), factsPerSecond: Math.round(facts / seconds) }
}

async function counted(pool: Pool): Promise<string> {
  const { rows } = await pool.query(
    'select * from team_months order by measure, month, unit_id, job_family_id',
  )
  return JSON.stringify(rows)
}

const uuid = (kind: string, n: string) =>
  `format('00000000-0000-${kind}-8000-%s', lpad((${n})::text, 12, '0'))::uuid`

/** People stand in units and families by turns; each question has four replies, within the year. */
async function fill(sql: (text: string) => Promise<unknown>): Promise<void> {
  const { people, units, families, questions, replies } = sizes
  const [person, question, reply] = [uuid('4001', `n % ${people}`), uuid('4002', 'n'), uuid('4003', 'n')]
  const at = (n: string) => `now() - make_interval(mins => ((${n}) * 25) % 480000 + 60)`
  const team = `${uuid('4004', `n % ${people} % ${units}`)}, ${uuid('4005', `n % ${people} % ${families}`)}`
  await sql(`insert into people (id, audience, name) select ${uuid('4001', 'n')}, 'inside', 'Bench ' || n
    from generate_series(0, ${people - 1}) n`)
  await sql(`insert into posts (id, public_id, kind, author_id, title, body, html, excerpt, published_at)
    select ${question}, lpad(n::text, 16, '0'), 'question', ${person}, 'Quoi ?', '', '', '', ${at('n')}
    from generate_series(0, ${questions - 1}) n`)
  await sql(`insert into comments (id, public_id, post_id, kind, author_id, body, html, excerpt, created_at)
    select ${reply}, 'c' || lpad(n::text, 15, '0'), ${uuid('4002', `n % ${questions}`)}, 'answer', ${uuid('4001', `(n * 7 + 1) % ${people}`)},
      '', '', '', ${at(`n % ${questions}`)} + interval '1 hour' from generate_series(0, ${replies - 1}) n`)
  await sql(`select prepare_fact_history(now() - interval '13 months')`)
  await sql(`insert into facts (name, actor_id, unit_id, job_family_id, audience, data, occurred_at)
    select 'post.published', ${person}, ${team}, 'inside', jsonb_build_object('postId', ${question}, 'kind', 'question'), ${at('n')}
    from generate_series(0, ${questions - 1}) n`)
  await sql(`insert into facts (name, actor_id, unit_id, job_family_id, audience, data, occurred_at)
    select 'comment.added', author, ${uuid('4004', `who % ${units}`)}, ${uuid('4005', `who % ${families}`)}, 'inside',
      jsonb_build_object('postId', post, 'commentId', comment, 'kind', 'answer'), at
    from (select n, (n * 7 + 1) % ${people} as who, ${uuid('4001', `(n * 7 + 1) % ${people}`)} as author,
      ${uuid('4002', `n % ${questions}`)} as post, ${reply} as comment, ${at(`n % ${questions}`)} as at
      from generate_series(0, ${replies - 1}) n) said`)
  await sql(
    `insert into switches (name, state, reason, changed_by) select 'team_measures', true, 'Bench.', ${uuid('4001', '0')}`,
  )
  await sql('vacuum analyze')
}
