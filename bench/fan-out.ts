import pg from 'pg'
import { request } from 'undici'
import type { Bench } from './measure.ts'
import type { Verdict } from './report.ts'
import { cookieOf } from './seed/scene.ts'

const many = 50_000
const few = 10
const rounds = 8
const postsEach = 12
const spaces = {
  large: '00000000-0000-4002-8000-000000000001',
  small: '00000000-0000-4002-8000-000000000002',
} as const

/**
 * A post in a space of fifty thousand against one in a space of ten: the request, and until every reader has heard it.
 * The two take turns, so that whatever else this machine does meets both.
 */
export async function fanOutAim(bench: Bench): Promise<Verdict> {
  const [writer] = bench.database.seeded.sessions
  if (!writer) throw new Error('Nobody is signed in.')
  await gather(bench.database.urls.owner, writer.person)
  const taken = { large: { asked: 0, heard: 0 }, small: { asked: 0, heard: 0 } }
  for (let round = 0; round <= rounds; round++) {
    for (const place of ['small', 'large'] as const) {
      const found = await publish(bench, spaces[place], writer.n)
      // The first round warms what both use.
      if (round === 0) continue
      taken[place].asked += found.asked
      taken[place].heard += found.heard
    }
  }
  const ratio = (of: 'asked' | 'heard') => taken.large[of] / taken.small[of]
  const each = (ms: number) => `${(ms / rounds / postsEach).toFixed(1)} ms`
  const { large, small } = taken
  return {
    aim: `a post in a space of ${many} against one of ${few}`,
    wanted: '≤ 1.2',
    found: `${ratio('asked').toFixed(2)}, heard by all readers ${ratio('heard').toFixed(2)}`,
    met: ratio('asked') <= 1.2 && ratio('heard') <= 1.2,
    where: `asked ${each(large.asked)} and ${each(small.asked)}, heard ${each(large.heard)} and ${each(small.heard)}`,
  }
}

async function gather(ownerUrl: string, writer: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const idOf = (n: string) => `format('00000000-0000-4001-8000-%s', lpad(${n}::text, 12, '0'))::uuid`
  await client.query(
    `insert into people (id, audience, name) select ${idOf('n')}, 'inside', 'Bench member ' || n
     from generate_series(1, ${many}) n on conflict do nothing`,
  )
  for (const [name, id] of Object.entries(spaces)) {
    const size = name === 'large' ? many : few
    await client.query(
      `insert into reach_spaces (id, access, state) values ('${id}', 'open', 'open') on conflict do nothing`,
    )
    await client.query(
      `insert into spaces (id, name, purpose) values ('${id}', 'Fan-out ${name}', 'Measured.') on conflict do nothing`,
    )
    await client.query(
      `insert into memberships (person_id, space_id, role)
       select ${idOf('n')}, '${id}', 'member' from generate_series(1, ${size}) n on conflict do nothing`,
    )
    await client.query(
      `insert into memberships (person_id, space_id, role) values ('${writer}', '${id}', 'owner') on conflict do nothing`,
    )
  }
  await client.query('vacuum analyze people, memberships')
  await client.end()
}

async function publish({ opened, server }: Bench, spaceId: string, n: number) {
  const started = performance.now()
  for (let post = 0; post < postsEach; post++) {
    const { statusCode, body } = await request(`${opened.origin}/api/v1/posts`, {
      method: 'POST',
      headers: {
        cookie: `__Host-sid=${cookieOf(n)}`,
        'content-type': 'application/json',
        origin: opened.site,
      },
      body: JSON.stringify({ kind: 'message', spaceId, body: 'Le banc est libre cet après-midi.' }),
    })
    await body.dump()
    if (statusCode !== 201) throw new Error(`The post was answered by ${statusCode}.`)
  }
  const asked = performance.now() - started
  await server.ask({ ask: 'settle' })
  return { asked, heard: performance.now() - started }
}
