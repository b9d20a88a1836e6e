import { ArrowLeft, ChevronUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useChange, usePages, useRead } from '../app/api.ts'
import { useLeaving } from '../app/leaving.tsx'
import { useProblemText } from '../app/problem.ts'
import { Composer } from '../content/composer.tsx'
import { Action } from '../kit/action.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { useFormat } from '../kit/format.tsx'
import { ErrorState, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { ConversationOptions } from './conversation-options.tsx'
import { MessageLine } from './message-line.tsx'
import { type Conversation, follows, titleOf } from './model.ts'
import { conversationWords } from './words.ts'

const lists = ['listConversations', 'countConversations', 'listMessages'] as const

export function ConversationThread({ reference }: { reference: string }) {
  const t = useWords(conversationWords)
  const textOf = useProblemText()
  const { list } = useFormat()
  const { data, error, refetch } = useRead('readConversation', { conversationId: reference })
  if (error && !data)
    return (
      <section className="v-thread">
        <ErrorState title={t('failed')} onRetry={refetch}>
          {textOf(error)}
        </ErrorState>
      </section>
    )
  if (!data)
    return (
      <section className="v-thread">
        <Skeleton lines={6} />
      </section>
    )
  const title = titleOf(data, list) || t('alone')
  return (
    <section className="v-thread" aria-label={title}>
      <header className="v-head">
        <span className="v-back">
          <ButtonLink icon={ArrowLeft} href="/conversations">
            {t('conversations')}
          </ButtonLink>
        </span>
        <div>
          <h2>{title}</h2>
          <p className="w-small w-quiet">{t('whoReads', { count: data.people.length })}</p>
        </div>
        <ConversationOptions conversation={data} />
      </header>
      <Said conversation={data} />
      <Write conversation={data} />
    </section>
  )
}

/** The newest at the foot; reading to the foot settles what was unread, on this device and the others. */
function Said({ conversation }: { conversation: Conversation }) {
  const t = useWords(conversationWords)
  const { weekday } = useFormat()
  const leaving = useLeaving()
  const pages = usePages('listMessages', { conversationId: conversation.id }, { keep: true })
  const foot = useRef<HTMLDivElement>(null)
  const read = useChange('markConversationRead', ['countConversations', 'listConversations'])
  const messages = pages.rows.filter(({ id }) => !leaving.has(id)).toReversed()
  const newest = messages.at(-1)
  const { id: conversationId, unread } = conversation
  const settle = read.mutate
  useEffect(() => {
    if (!newest) return
    foot.current?.scrollIntoView({ block: 'nearest' })
    if (unread > 0 && document.visibilityState === 'visible')
      settle({ given: { conversationId, until: newest.sentAt } })
  }, [newest, unread, conversationId, settle])
  if (pages.isPending) return <Skeleton lines={5} />
  return (
    <div className="v-said-list" role="log" aria-live="polite">
      {pages.hasNextPage ? (
        <Action icon={ChevronUp} onPress={() => void pages.fetchNextPage()}>
          {t('earlier')}
        </Action>
      ) : (
        <p className="w-small w-quiet">{t(conversation.kind === 'group' ? 'sinceYou' : 'beginning')}</p>
      )}
      {messages.map((message, at) => {
        const day = weekday(new Date(message.sentAt))
        const before = messages[at - 1]
        const fresh = !before || weekday(new Date(before.sentAt)) !== day
        return (
          <div key={message.id}>
            {fresh && <p className="v-day">{day}</p>}
            <MessageLine
              message={message}
              conversation={conversation}
              bare={!fresh && follows(message, before)}
            />
          </div>
        )
      })}
      <div ref={foot} />
    </div>
  )
}

/** What is typed stays in this tab when it cannot be sent; its id makes sending it again send it once. */
function Write({ conversation }: { conversation: Conversation }) {
  const t = useWords(conversationWords)
  const textOf = useProblemText()
  const [text, type] = useState('')
  const [messageId, renew] = useState(() => crypto.randomUUID())
  const send = useChange('sendMessage', [...lists, 'readConversation'])
  return (
    <Composer
      label={t('write')}
      place={null}
      text={text}
      onText={type}
      verb={t('send')}
      filled
      busy={send.isPending}
      fault={send.error ? textOf(send.error) : null}
      onSend={() =>
        send.mutate(
          { given: { conversationId: conversation.id, messageId, body: text } },
          {
            onSuccess() {
              type('')
              renew(crypto.randomUUID())
            },
          },
        )
      }
    />
  )
}
