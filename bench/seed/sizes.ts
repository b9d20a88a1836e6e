export type SetName = 'S' | 'M' | 'L'

/** The three data sets: how much of everything, and what the random rows start from. */
export const sizes = {
  S: { people: 1_000, spaces: 120, posts: 20_000, comments: 60_000, subjects: 150, seed: 1 },
  M: { people: 10_000, spaces: 1_000, posts: 200_000, comments: 600_000, subjects: 600, seed: 2 },
  L: { people: 100_000, spaces: 8_000, posts: 1_000_000, comments: 3_000_000, subjects: 2_000, seed: 3 },
} as const

export type Size = (typeof sizes)[SetName]

/** So many people are signed in, each with a session of their own. */
export const signedIn = 1_250
/** So many questions have exactly twenty answers: the threads that the bench opens. */
export const longThreads = 400
export const answersEach = 20
