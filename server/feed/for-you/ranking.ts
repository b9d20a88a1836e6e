/** Why a post is offered to a person. One post may be offered for several reasons: the strongest is told. */
export const reasons = [
  'announcement',
  'unanswered_skill',
  'unanswered_subject',
  'unanswered_space',
  'unit_question',
  'family_question',
  'article_changed',
  'peers',
  'unit_answered',
  'person',
  'space',
  'subject',
  'unit_space',
  'company',
] as const
export type Reason = (typeof reasons)[number]

/** One reason to offer one post. `at` is when what the reason speaks of happened. */
export type Candidate = {
  postId: string
  spaceId: string | null
  authorId: string
  reason: Reason
  at: Date
  /** Answers, comments and reactions under the post. */
  talk: number
  /** Written in a language that the person does not say they read. */
  foreign: boolean
}

export type Ranked<Given extends Candidate> = Given & { score: number }

/**
 * How strongly a reason speaks when it is fresh, after how many days it speaks half as strongly, and after how
 * many it falls silent. What someone waits for stands first and fades slowly; what is only talked about fades fast.
 */
const strength: Readonly<Record<Reason, { weight: number; halfLifeDays: number; silentAfterDays: number }>> =
  {
    announcement: { weight: 100, halfLifeDays: 4, silentAfterDays: 14 },
    unanswered_skill: { weight: 90, halfLifeDays: 10, silentAfterDays: 180 },
    unanswered_subject: { weight: 80, halfLifeDays: 10, silentAfterDays: 180 },
    unanswered_space: { weight: 70, halfLifeDays: 10, silentAfterDays: 180 },
    unit_question: { weight: 65, halfLifeDays: 10, silentAfterDays: 180 },
    family_question: { weight: 55, halfLifeDays: 10, silentAfterDays: 180 },
    article_changed: { weight: 60, halfLifeDays: 7, silentAfterDays: 30 },
    peers: { weight: 50, halfLifeDays: 4, silentAfterDays: 30 },
    unit_answered: { weight: 45, halfLifeDays: 4, silentAfterDays: 30 },
    person: { weight: 42, halfLifeDays: 4, silentAfterDays: 90 },
    space: { weight: 40, halfLifeDays: 4, silentAfterDays: 90 },
    subject: { weight: 38, halfLifeDays: 4, silentAfterDays: 90 },
    unit_space: { weight: 30, halfLifeDays: 4, silentAfterDays: 60 },
    company: { weight: 5, halfLifeDays: 30, silentAfterDays: Number.POSITIVE_INFINITY },
  }

const dayMs = 86_400_000
/** A further reason counts for a tenth of what it would count alone. */
const furtherReason = 0.1
/** What stands in a language that the person does not say they read. */
const foreignLanguage = 0.4
/** Half of the company's weight is reached with so much talk. */
const halfTalk = 4
const longest = 60

/**
 * The posts of For you, in their order: at most sixty, each once, with its strongest reason. The same candidates at
 * the same moment give the same order, whatever order they come in. It ends.
 *
 * A reason's score is its weight, halved for each half-life since it happened; the score of a post is that of its
 * strongest reason and a tenth of each further one, and less in a language that the person does not read. Equal
 * scores stand by the newest, then by id. No more than two in a row come from one space or one author while
 * anything else is left.
 */
export function rank<Given extends Candidate>(candidates: readonly Given[], asOf: Date): Ranked<Given>[] {
  const audible = candidates.filter((each) => scoreOf(each, asOf) > 0)
  const posts = [...Map.groupBy(audible, ({ postId }) => postId).values()]
  const best = posts.flatMap((offered) => strongest(offered, asOf)).sort(byScore)
  return spread(best.slice(0, longest))
}

/** What one reason is worth at that moment; 0 when it is too old to speak, or has not happened yet. */
export function scoreOf({ reason, at, talk, foreign }: Candidate, asOf: Date): number {
  const { weight, halfLifeDays, silentAfterDays } = strength[reason]
  const days = (asOf.getTime() - at.getTime()) / dayMs
  if (days < 0 || days > silentAfterDays) return 0
  const talkedAbout = reason === 'company' ? talk / (talk + halfTalk) : 1
  return weight * talkedAbout * 2 ** (-days / halfLifeDays) * (foreign ? foreignLanguage : 1)
}

function strongest<Given extends Candidate>(offered: readonly Given[], asOf: Date): Ranked<Given>[] {
  const scored = offered.map((each) => ({ ...each, score: scoreOf(each, asOf) })).sort(byScore)
  const [first, ...further] = scored
  if (!first) return []
  return [
    { ...first, score: first.score + furtherReason * further.reduce((sum, { score }) => sum + score, 0) },
  ]
}

function byScore(one: Ranked<Candidate>, other: Ranked<Candidate>): number {
  return (
    other.score - one.score ||
    other.at.getTime() - one.at.getTime() ||
    (one.postId < other.postId ? -1 : 1) * Number(one.postId !== other.postId) ||
    reasons.indexOf(one.reason) - reasons.indexOf(other.reason)
  )
}

/** Takes each time the first that does not make a third in a row. */
function spread<Given extends Candidate>(ordered: readonly Given[]): Given[] {
  const left = [...ordered]
  const placed: Given[] = []
  while (left.length > 0) {
    const [last, before] = [placed.at(-1), placed.at(-2)]
    const third = (next: Given) =>
      last !== undefined &&
      before !== undefined &&
      (sameSpace(next, last, before) || sameAuthor(next, last, before))
    const place = left.findIndex((next) => !third(next))
    placed.push(...left.splice(Math.max(place, 0), 1))
  }
  return placed
}

const sameSpace = (...[next, last, before]: readonly [Candidate, Candidate, Candidate]) =>
  next.spaceId !== null && next.spaceId === last.spaceId && next.spaceId === before.spaceId

const sameAuthor = (...[next, last, before]: readonly [Candidate, Candidate, Candidate]) =>
  next.authorId === last.authorId && next.authorId === before.authorId
