import { request } from 'undici'
import type { Call } from './load/client.ts'
import { cookieOf } from './seed/scene.ts'
import type { Seeded } from './seed/seeded.ts'
import type { Opened } from './server.ts'
import { text } from './written.ts'

/** A ceiling says which workloads stand beside it; without a word, all may. */
export type Workload = { name: string; on: 'weft' | 'ceiling'; calls: Call[]; beside?: readonly string[] }

const cookie = (n: number) => ({ cookie: `__Host-sid=${cookieOf(n)}` })
const read = (n: number, path: string): Call => ({
  method: 'GET',
  path: `/api/v1${path}`,
  headers: cookie(n),
})

/**
 * Every workload: many different people, each with their own session, spaces, threads and words. Those that write come
 * last: what they wrote is read by none.
 */
export async function workloadsOf(seeded: Seeded, opened: Opened): Promise<Workload[]> {
  const targets = await commentTargets(seeded, opened.origin)
  return [
    ...ceilingsOf(seeded),
    ...readsOf(seeded),
    insertsOf(targets),
    {
      name: 'comment',
      on: 'weft',
      calls: targets.map(({ post, n }) => ({
        method: 'POST',
        path: `/api/v1/posts/${post}/comments`,
        headers: { ...cookie(n), 'content-type': 'application/json', origin: opened.site },
        body: JSON.stringify({ body: text }),
      })),
    },
  ]
}

function ceilingsOf({ sessions, words }: Seeded): Workload[] {
  const mixed = [words.rare, words.common, words.two]
  const wordAt = (place: number) => {
    const list = mixed[place % 3] ?? []
    return encodeURIComponent(list[place % list.length] ?? '')
  }
  return [
    { name: 'bare', on: 'ceiling', calls: [{ method: 'GET', path: '/bare' }] },
    {
      name: 'one feed query',
      on: 'ceiling',
      beside: ['home feed', 'question', 'inbox'],
      calls: sessions.map(({ person }) => ({ method: 'GET', path: `/feed?person=${person}` })),
    },
    {
      name: 'one search query',
      on: 'ceiling',
      beside: ['search rare', 'search common', 'search two words'],
      calls: sessions.map((_, place) => ({ method: 'GET', path: `/search?q=${wordAt(place)}` })),
    },
  ]
}

function insertsOf(targets: readonly Target[]): Workload {
  return {
    name: 'one insert',
    on: 'ceiling',
    beside: ['comment'],
    calls: targets.map(({ post, person }) => ({
      method: 'POST',
      path: '/insert',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ post, person, body: text }),
    })),
  }
}

function readsOf({ sessions, words }: Seeded): Workload[] {
  const searching = (list: readonly string[]) =>
    sessions.map(({ n }, place) =>
      read(n, `/search?q=${encodeURIComponent(list[place % list.length] ?? '')}`),
    )
  const reads = {
    'session check': sessions.map(({ n }) => read(n, '/me')),
    'home feed': sessions.map(({ n }) => read(n, '/feed/following')),
    'for you': sessions.map(({ n }) => read(n, '/feed/for-you')),
    'what waits now': sessions.map(({ n }) => read(n, '/feed/now')),
    inbox: sessions.map(({ n }) => read(n, '/inbox')),
    'count of the inbox': sessions.map(({ n }) => read(n, '/inbox/count')),
    conversations: sessions.map(({ n }) => read(n, '/conversations')),
    'count of conversations': sessions.map(({ n }) => read(n, '/conversations/count')),
    subjects: sessions.map(({ n }) => read(n, '/feed/subjects')),
    'space feed': sessions.map(({ n, spaces }) => read(n, `/spaces/${spaces[n % spaces.length]}/posts`)),
    question: sessions.flatMap(({ n, threads }) => threads.slice(0, 2).map((id) => read(n, `/posts/${id}`))),
    'search rare': searching(words.rare),
    'search common': searching(words.common),
    'search two words': searching(words.two),
    palette: sessions.flatMap(({ n }, place) =>
      keystrokesOf(words, place).map((typed) => read(n, `/search/beginnings?q=${encodeURIComponent(typed)}`)),
    ),
    'similar questions': sessions.map(({ n }, place) =>
      read(n, `/search/similar?title=${titleAt(words, place)}`),
    ),
  }
  return Object.entries(reads).map(([name, calls]) => ({ name, on: 'weft', calls }))
}

/** What the palette asks while one word is typed: from its second letter to its sixth. */
function keystrokesOf({ common, rare }: Seeded['words'], place: number): string[] {
  const list = place % 2 ? common : rare
  const word = list[place % list.length] ?? ''
  return [2, 3, 4, 5, 6].map((letters) => word.slice(0, letters))
}

/** A title as one types it: a few words that are met together, and one that is rare. */
function titleAt({ two, common, rare }: Seeded['words'], place: number): string {
  const words = [two, common, rare].map((list) => list[place % list.length] ?? '')
  return encodeURIComponent(`Pourquoi ${words.join(' ')} ?`)
}

type Target = { post: string; person: string; n: number }

/** Posts that these people may comment on: what their home shows. */
async function commentTargets({ sessions }: Seeded, origin: string): Promise<Target[]> {
  const targets: Target[] = []
  for (const { n, person } of sessions.slice(0, 150)) {
    const { body } = await request(`${origin}/api/v1/feed/following`, {
      headers: { cookie: `__Host-sid=${cookieOf(n)}` },
    })
    const { data }: { data: { id: string }[] } = JSON.parse(await body.text())
    targets.push(...data.slice(0, 8).map(({ id }) => ({ post: id, person, n })))
  }
  return targets
}
