import type { Verdict } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'
import { mayComment, type Space } from '../spaces/index.ts'

/** What the rules need to know of the space a post lives in; null: under subjects. */
type Place = Pick<Space, 'role' | 'access' | 'state'> | null

export function mayPlace({
  spaceId,
  subjects,
}: {
  spaceId: string | null
  subjects: readonly string[]
}): Verdict {
  return spaceId === null && subjects.length === 0 ? 'post.place' : 'allowed'
}

/** A message speaks for itself; whatever is looked up again bears a title. */
export function mayTitle({ kind, title }: { kind: string; title: string | null }): Verdict {
  return kind !== 'message' && !title ? 'post.title' : 'allowed'
}

/** Under subjects people inside take part; in a space, whoever its rules let in. */
export function mayTakePart(space: Place, viewer: Viewer): Verdict {
  if (space) return mayComment(space, viewer)
  return viewer.audience === 'inside' ? 'allowed' : 'post.inside_only'
}

export function mayChangeOwn(written: { authorId: string }, space: Place, viewer: Viewer): Verdict {
  if (written.authorId !== viewer.personId) return 'post.not_mine'
  return space?.state === 'archived' ? 'space.archived' : 'allowed'
}

export function mayAccept(
  question: { kind: string; authorId: string },
  space: Place,
  viewer: Viewer,
): Verdict {
  if (question.kind !== 'question' || question.authorId !== viewer.personId) return 'answer.not_asker'
  return space?.state === 'archived' ? 'space.archived' : 'allowed'
}

export function mayAnswer(post: { kind: string }, given: { kind: string }): Verdict {
  return given.kind === 'answer' && post.kind !== 'question' ? 'comment.not_a_question' : 'allowed'
}
