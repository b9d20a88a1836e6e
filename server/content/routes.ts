import { changes, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import {
  acceptAnswer,
  addComment,
  deleteComment,
  deletePost,
  editComment,
  editPost,
  publishPost,
  withdrawAcceptance,
} from './actions.ts'
import { contract } from './contract.ts'
import { react, takeBackReaction } from './reactions/actions.ts'
import { findCommentView, findThread } from './threads/store.ts'
import { threadView } from './threads/views.ts'

const done = () => null
const same = <Row>(row: Row) => row

export const routes: Route[] = [
  changes(contract.publishPost, publishPost, threadView, findThread),
  reads(
    contract.readPost,
    async (db, viewer, { reference }) => found(await findThread(db, viewer, reference)),
    threadView,
  ),
  changes(contract.editPost, editPost, threadView),
  changes(contract.deletePost, deletePost, done),
  changes(contract.addComment, addComment, same, findCommentView),
  changes(contract.editComment, editComment),
  changes(contract.deleteComment, deleteComment, done),
  changes(contract.acceptAnswer, acceptAnswer, threadView),
  changes(contract.withdrawAcceptance, withdrawAcceptance, threadView),
  changes(contract.react, react),
  changes(contract.takeBackReaction, takeBackReaction),
]
