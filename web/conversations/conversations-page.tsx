import { MessagesSquare, PenLine } from 'lucide-react'
import { useState } from 'react'
import { usePages } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { photoOf } from '../app/photo.ts'
import { useProblemText } from '../app/problem.ts'
import { Avatar } from '../kit/avatar.tsx'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { useFormat, When } from '../kit/format.tsx'
import { Page } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { ConversationThread } from './conversation-thread.tsx'
import { addressOf, type Conversation, titleOf } from './model.ts'
import { NewConversation } from './new-conversation.tsx'
import { conversationWords } from './words.ts'
import './conversations.css'

/** What one says with a few: the list, and beside it (on a phone: instead of it) the one that is open. */
export function ConversationsPage({ reference }: { reference: string | null }) {
  const t = useWords(conversationWords)
  const [opening, setOpening] = useState(false)
  const any = usePages('listConversations', {}, { keep: true }).rows.length > 0
  return (
    <Page
      title={t('conversations')}
      width="full"
      lede={<p>{t('lede')}</p>}
      actions={
        <Button kind={reference ? 'plain' : 'filled'} icon={PenLine} onPress={() => setOpening(true)}>
          {t('open')}
        </Button>
      }
    >
      <div className="v-panes" data-open={reference !== null || undefined}>
        <Side reference={reference} />
        {reference ? (
          <ConversationThread key={reference} reference={reference} />
        ) : (
          any && <p className="v-choose w-quiet">{t('choose')}</p>
        )}
      </div>
      {opening && <NewConversation onClose={() => setOpening(false)} />}
    </Page>
  )
}

function Side({ reference }: { reference: string | null }) {
  const t = useWords(conversationWords)
  const [typed, type] = useState('')
  const q = useDebounced(typed.trim(), 150)
  return (
    <section className="v-side" aria-label={t('conversations')}>
      <TextField
        label={t('search')}
        labelHidden
        type="search"
        placeholder={t('search')}
        value={typed}
        onChange={type}
      />
      {q === '' ? <Conversations reference={reference} /> : <Hits q={q} />}
    </section>
  )
}

function Conversations({ reference }: { reference: string | null }) {
  const t = useWords(conversationWords)
  const textOf = useProblemText()
  const pages = usePages('listConversations', {}, { keep: true })
  const { rows, error, isPending, refetch } = pages
  if (isPending) return <Skeleton lines={5} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) return <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>
  return (
    <>
      <List label={t('conversations')} tight>
        {rows.map((row) => (
          <ConversationRow key={row.id} row={row} current={row.publicId === reference} />
        ))}
      </List>
      {pages.hasNextPage && <LoadMore more busy={pages.isFetchingNextPage} onMore={pages.fetchNextPage} />}
    </>
  )
}

function ConversationRow({ row, current }: { row: Conversation; current: boolean }) {
  const t = useWords(conversationWords)
  const { list } = useFormat()
  const { people, latest, latestAt, unread, muted } = row
  const [first] = people
  const said = latest && (latest.mine ? t('youSaid', { text: latest.excerpt }) : latest.excerpt)
  return (
    <ListRow
      lead={
        people.length === 1 && first ? (
          <Avatar name={first.name} picture={photoOf(first)} />
        ) : (
          <span className="v-group">
            <MessagesSquare className="w-icon" aria-hidden />
          </span>
        )
      }
      href={addressOf(row)}
      title={titleOf(row, list) || t('alone')}
      current={current}
      sub={<span className="v-said">{said}</span>}
      end={
        <span className="v-end">
          <When at={latestAt} />
          {muted && <span className="w-quiet">{t('muted')}</span>}
          {unread > 0 && !muted && <b className="v-unread">{t('unread', { count: unread })}</b>}
        </span>
      }
    />
  )
}

function Hits({ q }: { q: string }) {
  const t = useWords(conversationWords)
  const { rows, isPending } = usePages('searchConversations', { q }, { keep: true })
  if (isPending) return <Skeleton lines={3} />
  if (rows.length === 0) return <EmptyState title={t('noHit')}>{t('noHitWhy')}</EmptyState>
  return (
    <List label={t('search')} tight>
      {rows.map(({ conversation, messageId, author, mine, excerpt, sentAt }) => (
        <ListRow
          key={messageId}
          href={addressOf(conversation)}
          title={conversation.name || t('alone')}
          sub={
            <span className="v-said">
              {mine
                ? t('youSaid', { text: excerpt })
                : t('theySaid', { name: author ?? t('gone'), text: excerpt })}
            </span>
          }
          end={<When at={sentAt} />}
        />
      ))}
    </List>
  )
}
