import { MessageSquare } from 'lucide-react'
import { Fragment, useEffect, useState } from 'react'
import { useProblemText } from '../app/problem.ts'
import { useDraftText } from '../drafts/use-draft.ts'
import { Action } from '../kit/action.tsx'
import { UnreadFromHere } from '../kit/thread.tsx'
import { useWoken } from '../kit/woken.ts'
import { useWords } from '../kit/words.tsx'
import { Byline } from './author.tsx'
import { Composer } from './composer.tsx'
import { SaidActions, SaidText, useEditing } from './said.tsx'
import { isPending, useSaying } from './thread-changes.ts'
import { addressee, isNew, type Said, type Thread } from './thread-model.ts'
import { isAsker } from './unnamed/voice.tsx'
import { unnamedWords } from './unnamed/words.ts'
import { contentWords, writeWords } from './words.ts'

/** Whom one replies to; without an id, the post itself. */
type Replying = { id: string | null; name: string } | null

/** Comments under one thing: folded beyond three, unless something in them is new or was linked to. */
export function useComments(thread: Thread, comments: Said[], readAt: string | null) {
  const linked = useWoken() ? location.hash.slice(3) : ''
  const few = comments.length <= (thread.kind === 'question' ? 3 : Number.POSITIVE_INFINITY)
  const telling = comments.some((said) => said.publicId === linked || isNew(said, readAt))
  const [open, setOpen] = useState<boolean | null>(null)
  const [replying, setReplying] = useState<Replying>(null)
  const answered = useWoken() ? new URLSearchParams(location.search).get('reply') : null
  const { id = null, author = null } = comments.find((said) => said.id === answered) ?? {}
  const name = author?.name ?? ''
  // A reply that was begun elsewhere is gone on with.
  useEffect(() => {
    if (id) setReplying({ id, name })
  }, [id, name])
  return {
    thread,
    comments,
    readAt,
    few,
    open: open ?? (few || telling),
    fold: setOpen,
    replying,
    reply: (to: Replying) => {
      setReplying(to)
      if (to) setOpen(true)
    },
  }
}
export type Comments = ReturnType<typeof useComments>

/** The word that unfolds, when there is enough to fold. */
export function FoldComments({ comments: { comments, few, open, fold } }: { comments: Comments }) {
  const t = useWords(contentWords)
  if (few) return null
  return (
    <Action icon={MessageSquare} onPress={() => fold(!open)}>
      {open ? t('hideComments') : t('comments', { count: comments.length })}
    </Action>
  )
}

/** The comments themselves and the reply being written. `head` is what they stand under; null: the post. */
export function CommentList({ comments: given, head }: { comments: Comments; head: string | null }) {
  const { thread, comments, readAt, open, replying, reply } = given
  const shown = open ? comments : []
  const writes = replying !== null && thread.mayComment
  if (shown.length === 0 && !writes) return null
  const firstNew = thread.kind === 'message' ? comments.find((said) => isNew(said, readAt)) : undefined
  return (
    <div className="c-comments">
      {shown.map((said) => (
        <Fragment key={said.id}>
          {said === firstNew && <UnreadFromHere />}
          <Comment thread={thread} said={said} head={head} readAt={readAt} onReply={reply} />
        </Fragment>
      ))}
      {writes && <Reply thread={thread} to={replying} onDone={() => reply(null)} />}
    </div>
  )
}

function Comment({
  thread,
  said,
  head,
  readAt,
  onReply,
}: {
  thread: Thread
  said: Said
  head: string | null
  readAt: string | null
  onReply: (to: Replying) => void
}) {
  const t = useWords(contentWords)
  const asks = useWords(unnamedWords)
  const { editing, edit, done } = useEditing()
  const to = addressee(thread, said, head)
  return (
    <article
      className="c-comment"
      id={`c-${said.publicId}`}
      data-new={isNew(said, readAt) || undefined}
      data-pending={isPending(said) || undefined}
    >
      {said.state === 'published' && (
        <Byline author={said.author} at={said.createdAt} editedAt={said.editedAt} of={{ commentId: said.id }}>
          {isAsker(thread, said) && <span>{asks('asker')}</span>}
          {to && <span>{t('to', { name: to })}</span>}
          {isPending(said) && <span>{t('sending')}</span>}
        </Byline>
      )}
      <SaidText thread={thread} said={said} editing={editing} onDone={done} small />
      {!editing && (
        <SaidActions
          thread={thread}
          said={said}
          onEdit={edit}
          onReply={() => onReply({ id: said.id, name: said.author?.name ?? '' })}
        />
      )}
    </article>
  )
}

function Reply({ thread, to, onDone }: { thread: Thread; to: NonNullable<Replying>; onDone: () => void }) {
  const t = useWords(contentWords)
  const words = useWords(writeWords)
  const textOf = useProblemText()
  const saying = useSaying(thread.id)
  const [text, write, forget] = useDraftText({
    ...{ place: `reply.${to.id ?? thread.id}`, kind: 'comment', postId: thread.id, commentId: to.id },
  })
  const send = () => {
    const body = text
    forget()
    saying.mutate(
      { kind: 'comment', parentId: to.id, body },
      { onSuccess: onDone, onError: () => write(body) },
    )
  }
  return (
    <Composer
      label={words('yourReply', { name: to.name })}
      placeholder={words('commentHint')}
      text={text}
      onText={write}
      place={{ postId: thread.id }}
      verb={t('comment')}
      onSend={send}
      onCancel={{ word: t('cancel'), press: onDone }}
      busy={saying.isPending}
      fault={textOf(saying.error)}
      rows={2}
      autoFocus
    />
  )
}
