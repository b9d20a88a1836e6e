export { settleThread } from './actions.ts'
export { type Group, groupOf, inOrder, type Reason, reasons } from './reasons.ts'
export { findChanged } from './store.ts'
export {
  type Channel,
  type DueAfter,
  type DueNotice,
  findDueNotices,
  markNoticed,
} from './store-due.ts'
export { type GivenNote, giveNotes, removeNotesBy } from './store-given.ts'
export { isAsked, isUnread } from './store-still.ts'
export { heard as heardByInbox } from './told.ts'
export type { Speak } from './views.ts'
export { reasonWords } from './words.ts'
