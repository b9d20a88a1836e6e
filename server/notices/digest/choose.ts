import { type ForYouRow, findForYou } from '../../feed/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type AcceptedAnswer, findAccepted, findStranger, findTold, type Stranger } from './store.ts'

export type Digest = {
  decision: ForYouRow | null
  answers: (AcceptedAnswer & { post: ForYouRow })[]
  question: ForYouRow | null
  stranger: Stranger | null
}

const mostAnswers = 3
const looksAt = 60

/**
 * What this viewer may have missed: one decision, three answers, one question, one person; six at most. What is read,
 * what was told of before and what is out of reach is not among it.
 */
export async function chooseDigest(db: Db, viewer: Viewer): Promise<Digest> {
  const told = await findTold(db, viewer.personId ?? '')
  const { data } = await findForYou(db, viewer, { limit: looksAt })
  const fresh = data.filter(({ id }) => !told.posts.includes(id))
  const solved = fresh.filter(({ kind, accepted }) => kind === 'question' && accepted).slice(0, mostAnswers)
  const accepted = await findAccepted(
    db,
    viewer,
    solved.map(({ id }) => id),
  )
  return {
    decision: fresh.find(({ kind }) => kind === 'announcement') ?? null,
    answers: solved.flatMap((post) =>
      accepted.filter(({ postId }) => postId === post.id).map((answer) => ({ ...answer, post })),
    ),
    question:
      fresh.find(({ kind, answers, accepted }) => kind === 'question' && answers === 0 && !accepted) ?? null,
    stranger: await findStranger(db, viewer, told.people),
  }
}

/** The person to meet comes with something to read, never alone. */
export const isEmpty = ({ decision, answers, question }: Digest): boolean =>
  !decision && answers.length === 0 && !question
