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
export { addressOf, type SummaryRow, summaryColumns, summaryView } from './threads.ts'
