import type { Verdict } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'
import type { Role } from '../reach/index.ts'
import { mayComment, mayPost, type Space } from '../spaces/index.ts'

/** Who looks after what is said in a space: announces there, and pins. */
export const carers: readonly (Role | null)[] = ['owner', 'deputy', 'moderator']

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

/** The options of a poll may say it all; everything else says something. */
export function mayWrite({ kind, body }: { kind: string; body: string }): Verdict {
  return kind !== 'poll' && body === '' ? 'post.text' : 'allowed'
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

/** An article is edited by whoever may post where it lives, inside only; everything else by its author. */
export function mayEditPost(post: { kind: string; authorId: string }, space: Place, viewer: Viewer): Verdict {
  if (post.kind === 'article') return mayEditArticle(space, viewer)
  const own = mayChangeOwn(post, space, viewer)
  return own === 'allowed' && space ? mayPost(space) : own
}

export function mayEditArticle(space: Place, viewer: Viewer): Verdict {
  if (viewer.audience !== 'inside') return 'article.inside_only'
  return space ? mayPost(space) : 'allowed'
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
