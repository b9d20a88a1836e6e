import { request } from 'undici'
import type { Call } from './load/client.ts'
import { cookieOf } from './seed/scene.ts'
import type { Seeded } from './seed/seeded.ts'
import type { Opened } from './server.ts'

export type Workload = { name: string; on: 'weft' | 'ceiling'; calls: Call[] }

const text =
  'Nous avons mesuré deux fois ce matin : la pression tient, la température dérive un peu après midi.'

/** Every workload: many different people, each with their own session, spaces, threads and words. */
export async function workloadsOf(seeded: Seeded, opened: Opened): Promise<Workload[]> {
  const { sessions, words } = seeded
  const cookie = (n: number) => ({ cookie: `__Host-sid=${cookieOf(n)}` })
  const read = (n: number, path: string): Call => ({
    method: 'GET',
    path: `/api/v1${path}`,
    headers: cookie(n),
  })
  const each = (call: (session: Seeded['sessions'][number], place: number) => Call) => sessions.map(call)
  const searching = (list: readonly string[]) =>
    each(({ n }, place) => read(n, `/search?q=${encodeURIComponent(list[place % list.length] ?? '')}`))
  const json = { 'content-type': 'application/json', origin: opened.site }
  const mixed = [words.rare, words.common, words.two]
  const targets = await commentTargets(seeded, opened.origin)
  return [
    { name: 'bare', on: 'ceiling', calls: [{ method: 'GET', path: '/bare' }] },
    {
      name: 'one feed query',
      on: 'ceiling',
      calls: each(({ person }) => ({ method: 'GET', path: `/feed?person=${person}` })),
    },
    {
      name: 'one search query',
      on: 'ceiling',
      calls: each((_, place) => {
        const list = mixed[place % 3] ?? []
        return { method: 'GET', path: `/search?q=${encodeURIComponent(list[place % list.length] ?? '')}` }
      }),
    },
    {
      name: 'one insert',
      on: 'ceiling',
      calls: targets.map(({ post, person }) => ({
        method: 'POST',
        path: '/insert',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ post, person, body: text }),
      })),
    },
    { name: 'session check', on: 'weft', calls: each(({ n }) => read(n, '/me')) },
    { name: 'home feed', on: 'weft', calls: each(({ n }) => read(n, '/feed/following')) },
    {
      name: 'space feed',
      on: 'weft',
      calls: each(({ n, spaces }) => read(n, `/spaces/${spaces[n % spaces.length]}/posts`)),
    },
    {
      name: 'question',
      on: 'weft',
      calls: sessions.flatMap(({ n, threads }) => threads.slice(0, 2).map((id) => read(n, `/posts/${id}`))),
    },
    { name: 'search rare', on: 'weft', calls: searching(words.rare) },
    { name: 'search common', on: 'weft', calls: searching(words.common) },
    { name: 'search two words', on: 'weft', calls: searching(words.two) },
    {
      name: 'comment',
      on: 'weft',
      calls: targets.map(({ post, n }) => ({
        method: 'POST',
        path: `/api/v1/posts/${post}/comments`,
        headers: { ...cookie(n), ...json },
        body: JSON.stringify({ body: text }),
      })),
    },
  ]
}

/** Posts that these people may comment on: what their home shows. */
async function commentTargets({ sessions }: Seeded, origin: string) {
  const targets: { post: string; person: string; n: number }[] = []
  for (const { n, person } of sessions.slice(0, 150)) {
    const { body } = await request(`${origin}/api/v1/feed/following`, {
      headers: { cookie: `__Host-sid=${cookieOf(n)}` },
    })
    const { data }: { data: { id: string }[] } = JSON.parse(await body.text())
    targets.push(...data.slice(0, 8).map(({ id }) => ({ post: id, person, n })))
  }
  return targets
}
