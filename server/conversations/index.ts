export {
  type DueConversation,
  type DueConversationAfter,
  findDueConversations,
  markTold,
  type ToldBy,
} from './store-due.ts'
export { findChanged } from './store-own.ts'
