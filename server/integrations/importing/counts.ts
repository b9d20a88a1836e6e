export const countedKinds = [
  'people',
  'spaces',
  'subjects',
  'posts',
  'answers',
  'comments',
  'acceptedAnswers',
  'reactions',
  'files',
] as const
export type CountedKind = (typeof countedKinds)[number]

/** `skipped`: changed here since, so that what was written here stays; or nothing to keep. */
export type Count = { created: number; updated: number; unchanged: number; skipped: number }
export type Counts = Record<CountedKind, Count>

const none = (): Count => ({ created: 0, updated: 0, unchanged: 0, skipped: 0 })

export function noCounts(): Counts {
  return {
    people: none(),
    spaces: none(),
    subjects: none(),
    posts: none(),
    answers: none(),
    comments: none(),
    acceptedAnswers: none(),
    reactions: none(),
    files: none(),
  }
}

export function sumOf(before: Counts, more: Counts): Counts {
  const sum = noCounts()
  for (const kind of countedKinds) {
    for (const each of ['created', 'updated', 'unchanged', 'skipped'] as const)
      sum[kind][each] = before[kind][each] + more[kind][each]
  }
  return sum
}
