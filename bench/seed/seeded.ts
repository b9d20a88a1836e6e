import type pg from 'pg'
import { type Scene, signedInStep } from './scene.ts'
import { type SetName, signedIn } from './sizes.ts'

/** What the load needs to know of a seeded set. */
export type Seeded = {
  set: SetName
  /** Each signed-in person: the number of their session, their spaces, and long threads in their reach. */
  sessions: { person: string; n: number; spaces: string[]; threads: string[] }[]
  words: { rare: string[]; common: string[]; two: string[] }
}

export async function seededSet(
  client: pg.Client,
  set: SetName,
  { people, spaces }: Scene,
  long: readonly string[],
): Promise<Seeded> {
  const step = signedInStep(people.length)
  const { rows } = await client.query<{ id: string; open: boolean; space: string | null }>(
    `select p.id, r.id is null or r.access = 'open' as open, p.space_id as space
     from posts p left join reach_spaces r on r.id = p.space_id where p.id = any($1::uuid[]) order by p.id`,
    [long],
  )
  const sessions = Array.from({ length: Math.min(signedIn, people.length) }, (_, n) => {
    const person = people[n * step]
    const mine = (person?.spaces ?? []).map((place) => spaces[place]?.id ?? '')
    const reached = rows.filter(({ open, space }) => open || mine.includes(space ?? ''))
    return {
      person: person?.id ?? '',
      n,
      spaces: mine,
      threads: reached.filter((_, place) => place % 20 === n % 20).map(({ id }) => id),
    }
  })
  return { set, sessions, words: await wordsOf(client) }
}

const asked = `(plainto_tsquery('public.fr', w.word) || plainto_tsquery('public.en', w.word))`

/** Rare words stand in 200 documents at most, common ones in 2 to 20 of a hundred; a pair is one of each. */
async function wordsOf(client: pg.Client): Promise<Seeded['words']> {
  const { rows: sampled } = await client.query<{ word: string; share: number }>(`
    with sample as (select words_of(title || ' ' || body) as words
      from search_documents tablesample system (1.0) limit 20000),
    counted as (select count(*) as documents from sample)
    select word, count(*)::float8 / (select documents from counted) as share
    from sample cross join lateral unnest(words) as word group by word order by word`)
  const between = (low: number, high: number) =>
    sampled.filter(({ share }) => share >= low && share < high).map(({ word }) => word)
  const common = between(0.02, 0.2)
  const middle = between(0.003, 0.02)
  const { rows: rare } = await client.query<{ word: string }>(`
    select w.word from (select word from search_words order by md5(word) limit 1500) w
    where (select count(*) from search_documents d where d.vector @@ ${asked}) between 1 and 200 limit 300`)
  return {
    rare: rare.map(({ word }) => word),
    common,
    two: middle.slice(0, 200).map((word, n) => `${word} ${common[n % common.length]}`),
  }
}
