import { randomUUID } from 'node:crypto'
import { ask, type Move, pick } from './deeds.ts'
import type { Game } from './game.ts'
import { type Comment, type Person, type Post, seesComment, seesPost } from './model.ts'

/** Keeps something for later, or no longer: what is kept is let go of also when it is out of reach. */
export async function setSaved({ model, ...rest }: Game, person: Person, { what, how }: Move, on: boolean) {
  const target: Post | Comment | null = how % 2 ? pick(model.posts, what) : pick(model.comments, what)
  if (!target) return
  const comment = 'post' in target
  const sees = comment ? seesComment(person, target) : seesPost(person, target)
  const given = { target: comment ? 'comment' : 'post', targetId: target.id }
  const allowed = on ? sees : person.saved.has(target)
  const name = on ? 'saveForLater' : 'forgetSaved'
  if (!(await ask({ model, ...rest }, person, name, given, allowed))) return
  if (on) person.saved.add(target)
  else person.saved.delete(target)
}

/** Begins to write about any post or space, reached or not: nobody else ever meets a word of it. */
export async function saveDraft(game: Game, person: Person, { what, how }: Move) {
  const { model, word, know } = game
  const draft = { id: know(randomUUID(), 'a draft'), word: word('a draft') }
  const post = how % 2 ? pick(model.posts, what) : null
  const space = how % 2 ? null : pick(model.spaces, what)
  const given = {
    ...{ draftId: draft.id, base: null, writer: randomUUID(), place: 'post.', kind: 'message' },
    about: { postId: post?.id ?? null, commentId: null, spaceId: space?.id ?? null },
    ...{ title: '', body: `Je commence par ${draft.word}.`, subjects: [], fields: {} },
  }
  if (await ask(game, person, 'saveDraft', given, true)) person.drafts.push(draft)
}
