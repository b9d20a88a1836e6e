import type { Db } from '../platform/database/index.ts'
import { keep } from '../platform/facts/index.ts'
import { answers, keeps, type Route, reads } from '../platform/http/index.ts'
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

/** What an upper slice does once a message is sent: `weft.ts` says so. */
export type WhenSent = (db: Db) => Promise<void>

export const routesWith = ({ whenSent }: { whenSent: WhenSent }): Route[] => [
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
  answers(contract.sendMessage, async ({ ground, viewer, input }) => {
    const message = await keep(ground, viewer, (given) => sendMessage(given, input))
    await whenSent(ground.inside)
    return messageView(message)
  }),
  keeps(contract.editMessage, editMessage, messageView),
  keeps(contract.deleteMessage, deleteMessage, done),
  ...ownRoutes,
]

/** What one does with one's own part in it. */
const ownRoutes: readonly Route[] = [
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
