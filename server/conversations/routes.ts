import { keeps, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import {
  addToConversation,
  deleteMessage,
  editMessage,
  leaveConversation,
  openConversation,
  renameConversation,
  sendMessage,
} from './actions.ts'
import { contract } from './contract.ts'
import { countUnread, findConversation, findConversations, findMessages, searchMessages } from './store.ts'
import { markMuted, markRead } from './store-own.ts'
import { conversationView, foundView, messageView } from './views.ts'

const done = () => null
const orMissing = (marked: boolean) => found(marked || null)

export const routes: Route[] = [
  reads(contract.listConversations, findConversations, ({ data, page }) => ({
    page,
    data: data.map(conversationView),
  })),
  reads(contract.countConversations, countUnread),
  keeps(contract.openConversation, openConversation, conversationView),
  reads(contract.searchConversations, searchMessages, ({ data, page }) => ({
    page,
    data: data.map(foundView),
  })),
  reads(
    contract.readConversation,
    async (db, viewer, { conversationId }) => found(await findConversation(db, viewer, conversationId)),
    conversationView,
  ),
  keeps(contract.renameConversation, renameConversation, done),
  reads(
    contract.listMessages,
    async (db, viewer, given) => {
      found(await findConversation(db, viewer, given.conversationId))
      return findMessages(db, viewer, given)
    },
    ({ data, page }) => ({ page, data: data.map(messageView) }),
  ),
  keeps(contract.sendMessage, sendMessage, messageView),
  keeps(contract.editMessage, editMessage, messageView),
  keeps(contract.deleteMessage, deleteMessage, done),
  keeps(
    contract.markConversationRead,
    async ({ tx, viewer }, { conversationId, until }) =>
      orMissing(await markRead(tx, viewer, conversationId, until)),
    done,
  ),
  keeps(
    contract.muteConversation,
    async ({ tx, viewer }, { conversationId }) =>
      orMissing(await markMuted(tx, viewer, conversationId, true)),
    done,
  ),
  keeps(
    contract.unmuteConversation,
    async ({ tx, viewer }, { conversationId }) =>
      orMissing(await markMuted(tx, viewer, conversationId, false)),
    done,
  ),
  keeps(contract.addToConversation, addToConversation, done),
  keeps(contract.leaveConversation, leaveConversation, done),
]
