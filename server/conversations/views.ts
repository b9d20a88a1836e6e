import { excerptOf } from '../../engines/text/index.ts'
import type { ConversationView } from './contract.ts'
import type { Conversation, FoundMessage, Message } from './store.ts'

export function conversationView({ latest, ...row }: Conversation): ConversationView {
  return {
    ...row,
    latest: latest && { excerpt: excerptOf(latest.plain), mine: latest.mine, authorId: latest.authorId },
  }
}

export const messageView = ({ conversationId: _where, ...message }: Message) => message

export const foundView = ({ plain, ...row }: FoundMessage) => ({ ...row, excerpt: excerptOf(plain) })
