import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { call, useChange } from '../app/api.ts'
import { useLeaving } from '../app/leaving.tsx'
import { photoOf } from '../app/photo.ts'
import { useProblemText } from '../app/problem.ts'
import { Composer } from '../content/composer.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { useFormat } from '../kit/format.tsx'
import { Menu } from '../kit/menu.tsx'
import { Prose } from '../kit/prose.tsx'
import { useWords } from '../kit/words.tsx'
import type { Conversation, Message } from './model.ts'
import { conversationWords } from './words.ts'

type LineProps = { message: Message; conversation: Conversation; bare: boolean }

/** One thing said; `bare` where the byline above it stands for this one too. */
export function MessageLine({ message, conversation, bare }: LineProps) {
  const t = useWords(conversationWords)
  const { time, dateTime } = useFormat()
  const leaving = useLeaving()
  const [editing, edit] = useState(false)
  const { id, authorId, mine, html, state, sentAt, editedAt } = message
  const author = conversation.people.find((person) => person.id === authorId)
  const remove = () =>
    leaving.take(id, t('removed'), () =>
      call('deleteMessage', { conversationId: conversation.id, messageId: id }),
    )
  const moment = new Date(sentAt)
  return (
    <article className="v-message" data-mine={mine || undefined} data-bare={bare || undefined}>
      {!bare && (
        <p className="v-byline">
          {!mine && <Avatar name={author?.name ?? '·'} picture={photoOf(author)} size="small" />}
          <b>{mine ? t('you') : (author?.name ?? t('gone'))}</b>{' '}
          <time dateTime={sentAt} title={dateTime(moment)}>
            {time(moment)}
          </time>
        </p>
      )}
      {editing ? (
        <EditMessage message={message} conversation={conversation} onDone={() => edit(false)} />
      ) : (
        <div className="v-bubble">
          {state === 'deleted' ? <p className="w-quiet">{t('deleted')}</p> : <Prose html={html} small />}
          {editedAt && state === 'sent' && <span className="w-small w-quiet">{t('edited')}</span>}
          {mine && state === 'sent' && (
            <Menu
              look="action"
              word={t('more')}
              label={t('moreOf', { time: time(moment) })}
              choices={[
                { word: t('edit'), icon: Pencil, onPress: () => edit(true) },
                { word: t('remove'), icon: Trash2, danger: true, onPress: remove },
              ]}
            />
          )}
        </div>
      )}
    </article>
  )
}

type EditProps = { message: Message; conversation: Conversation; onDone: () => void }

function EditMessage({ message, conversation, onDone }: EditProps) {
  const t = useWords(conversationWords)
  const textOf = useProblemText()
  const [text, type] = useState(message.body ?? '')
  const change = useChange('editMessage', ['listMessages', 'listConversations'])
  return (
    <Composer
      label={t('editText')}
      place={null}
      text={text}
      onText={type}
      verb={t('save')}
      busy={change.isPending}
      fault={change.error ? textOf(change.error) : null}
      onCancel={{ word: t('cancel'), press: onDone }}
      onSend={() =>
        change.mutate(
          { given: { conversationId: conversation.id, messageId: message.id, body: text } },
          { onSuccess: onDone },
        )
      }
    />
  )
}
