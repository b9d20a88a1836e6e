import { useQueryClient } from '@tanstack/react-query'
import { CircleCheck, CornerUpLeft, Link, Pencil, Quote, Trash2, Undo2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { call } from '../app/api.ts'
import { useLeaving } from '../app/leaving.tsx'
import { Action, Actions } from '../kit/action.tsx'
import { Menu, type MenuChoice } from '../kit/menu.tsx'
import { useWords } from '../kit/words.tsx'
import { ByKey } from '../palette/by-key.tsx'
import { useSaveChoice } from '../saved/save-action.tsx'
import { LinkedProse } from './cards/linked-prose.tsx'
import { useCopyLink } from './copy-link.ts'
import { EditSaid } from './editing-later.tsx'
import { AttachedFiles } from './files/attached-files.tsx'
import { useQuoting } from './quoting.tsx'
import { apart, Reactions, type ReactionsProps, useOtherReactions } from './reactions.tsx'
import { ThanksUnder, useThanking } from './thanks/thanks.tsx'
import { isPending, useAccepting } from './thread-changes.ts'
import type { Said, Thread } from './thread-model.ts'
import { VoiceActions } from './unnamed/voice-actions.tsx'
import { contentWords } from './words.ts'

/** The text of an answer or a comment, or what stands in its place. */
export function SaidText({
  thread,
  said,
  editing,
  onDone,
  small,
}: {
  thread: Thread
  said: Said
  editing: boolean
  onDone: () => void
  small?: boolean
}) {
  const t = useWords(contentWords)
  if (said.state === 'deleted') return <p className="c-tombstone">{t('tombstone')}</p>
  if (editing) return <EditSaid postId={thread.id} said={said} onDone={onDone} />
  if (said.html === null) return <p className="c-pending">{said.body}</p>
  return (
    <>
      <LinkedProse html={said.html} cards={thread.cards} {...(small && { small })} />
      <AttachedFiles files={said.files} />
    </>
  )
}

type SaidActionsProps = {
  thread: Thread
  said: Said
  onEdit: () => void
  onReply?: () => void
  children?: ReactNode
}

/** What can be done with it: thank, reply, accept; and under "More" to copy, edit, delete. */
export function SaidActions({ thread, said, onEdit, onReply, children }: SaidActionsProps) {
  const t = useWords(contentWords)
  const reactions: ReactionsProps = {
    ...{ postId: thread.id, target: 'comment', targetId: said.id, reactions: said.reactions },
    ...{ disabled: !thread.mayComment, always: said.kind === 'answer' ? ['useful', 'thanks'] : ['thanks'] },
    ...(said.kind === 'answer' && { helped: helpedBy(thread, said) }),
  }
  const others = useOtherReactions(reactions)
  const own = useOwnChoices(thread, said, onEdit)
  const thanking = useThanking(thread, { commentId: said.id, author: said.author, mine: said.mine })
  const { accept, withdraw } = useAccepting(thread.id, thread.acceptedAnswerId)
  if (said.state === 'deleted' || isPending(said)) return children ? <Actions>{children}</Actions> : null
  const accepted = said.id === thread.acceptedAnswerId
  return (
    <>
      <ThanksUnder thread={thread} commentId={said.id} />
      {said.mine && !thread.archived && <ByKey act="edit" run={onEdit} />}
      <Actions>
        {thread.mayAccept && said.kind === 'answer' && !accepted && (
          <Action icon={CircleCheck} onPress={() => accept(said.id)}>
            {t('accept')}
          </Action>
        )}
        {thread.mayAccept && accepted && (
          <Action icon={Undo2} onPress={withdraw}>
            {t('withdraw')}
          </Action>
        )}
        <VoiceActions said={said} accepted={accepted} />
        <Reactions {...reactions} />
        {onReply && thread.mayComment && (
          <Action
            icon={CornerUpLeft}
            onPress={onReply}
            label={t(said.kind === 'answer' ? 'commentOn' : 'replyTo', { name: said.author?.name ?? '' })}
          >
            {t(said.kind === 'answer' ? 'comment' : 'reply')}
          </Action>
        )}
        {children}
        <Menu look="action" word={t('more')} choices={[...others, ...thanking.choices, ...apart(own)]} />
      </Actions>
      {thanking.dialog}
    </>
  )
}

/** Mine is counted here, so that it shows at once. */
function helpedBy(thread: Thread, said: Said): number {
  const chosen = said.reactions.some(({ name, mine }) => mine && (name === 'useful' || name === 'thanks'))
  const thanked = thread.thanks.some(({ commentId, mine }) => mine && commentId === said.id)
  return said.helpedOthers + (!said.mine && (chosen || thanked) ? 1 : 0)
}

function useOwnChoices(thread: Thread, said: Said, onEdit: () => void): MenuChoice[] {
  const t = useWords(contentWords)
  const leaving = useLeaving()
  const cache = useQueryClient()
  const copy = useCopyLink()
  const quote = useQuoting()
  const send = async () => {
    await call('deleteComment', { commentId: said.id }, { version: said.version })
    await cache.invalidateQueries({ queryKey: ['readPost'] })
  }
  const quoteIt = () => {
    const article = document.getElementById(`c-${said.publicId}`)
    if (article) quote?.(article, said.author?.name ?? t('someone'))
  }
  const quotes = quote ? [{ word: t('quote'), icon: Quote, onPress: quoteIt }] : []
  const link = {
    word: t('copyLink'),
    icon: Link,
    onPress: () => copy(`${thread.address}#c-${said.publicId}`),
  }
  const keep = useSaveChoice(
    { target: 'comment', targetId: said.id, postId: thread.id },
    thread.saved.includes(said.id),
  )
  const shared = [...quotes, keep, link]
  if (!said.mine || thread.archived) return shared
  return [
    ...shared,
    { word: t('edit'), icon: Pencil, onPress: onEdit },
    {
      word: t('delete'),
      icon: Trash2,
      danger: true,
      apart: true,
      onPress: () => leaving.take(said.id, t('saidDeleted'), send),
    },
  ]
}

/** Whether this one is being edited. */
export function useEditing(): { editing: boolean; edit: () => void; done: () => void } {
  const [editing, setEditing] = useState(false)
  return { editing, edit: () => setEditing(true), done: () => setEditing(false) }
}
