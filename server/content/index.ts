export {
  acceptanceWithdrawn,
  answerAccepted,
  commentAdded,
  commentDeleted,
  commentEdited,
  postDeleted,
  postEdited,
  postPublished,
  postsImported,
  reacted,
  reactionTakenBack,
} from './facts.ts'
export { type Draft, deleteGate, publishGate } from './gates.ts'
export { type SummaryRow, summaryColumns } from './threads/store.ts'
export { addressOf, summaryView } from './threads/views.ts'
