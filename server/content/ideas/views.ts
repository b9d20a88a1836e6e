import type { Output } from '../../platform/contract/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Space } from '../../spaces/index.ts'
import type { Thread } from '../contract.ts'
import { addressOf } from '../threads/address.ts'
import type { contract } from './contract.ts'
import { mayDecideIdea, mayVoteOnIdea } from './rules.ts'
import type { ListedIdea } from './store.ts'
import type { IdeaRow } from './store-idea.ts'

type Place = Pick<Space, 'role' | 'state' | 'access'> | null

export function ideaView(
  { favour, decisions, ...row }: IdeaRow,
  { authorId, space }: { authorId: string; space: Place },
  viewer: Viewer,
): NonNullable<Thread['idea']> {
  return {
    ...row,
    mine: wordOf(favour),
    mayVote: mayVoteOnIdea({ authorId, state: row.state }, space, viewer) === 'allowed',
    mayDecide: mayDecideIdea(space, viewer) === 'allowed',
    decisions: decisions.map(({ at, ...decision }) => ({ ...decision, at: new Date(at) })),
  }
}

type Listed = Output<typeof contract.listIdeas>

export const ideasView = (
  { data, page }: { data: readonly ListedIdea[]; page: Listed['page'] },
  viewer: Viewer,
): Listed => ({
  page,
  data: data.map(({ favour, place, ...row }) => ({
    ...row,
    address: addressOf(row),
    mine: wordOf(favour),
    mayVote:
      row.standing !== null &&
      mayVoteOnIdea({ authorId: row.author.id, state: row.standing.state }, place, viewer) === 'allowed',
  })),
})

const wordOf = (favour: boolean | null) => (favour === null ? null : favour ? 'for' : 'against')
