import { useQueryClient } from '@tanstack/react-query'
import { Link, MessageSquare, Pencil, Quote, Trash2 } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useLocation } from 'wouter'
import { call } from '../app/api.ts'
import { useLeaving } from '../app/leaving.tsx'
import { Action, Actions } from '../kit/action.tsx'
import { Menu, type MenuChoice } from '../kit/menu.tsx'
import { useWords } from '../kit/words.tsx'
import { ByKey } from '../palette/by-key.tsx'
import { SaveAction } from '../saved/save-action.tsx'
import { usePinning } from './announcements/pinning.ts'
import { Byline } from './author.tsx'
import { LinkedProse } from './cards/linked-prose.tsx'
import { CommentList, FoldComments, useComments } from './comments.tsx'
import { useCopyLink } from './copy-link.ts'
import { EditPost } from './editing-later.tsx'
import { AttachedFiles } from './files/attached-files.tsx'
import { useQuoting } from './quoting.tsx'
import { apart, Reactions, type ReactionsProps, useOtherReactions } from './reactions.tsx'
import { useEditing } from './said.tsx'
import { ThanksUnder, useThanking } from './thanks/thanks.tsx'
import type { Said, Thread } from './thread-model.ts'
import { contentWords } from './words.ts'

/** What was asked or said, and the comments on it. */
export function PostBody({
  thread,
  comments: below,
  readAt,
  children,
}: {
  thread: Thread
  comments: Said[]
  readAt: string | null
  /** What is voted on: before what is said about it. */
  children?: ReactNode
}) {
  const t = useWords(contentWords)
  const { editing, edit, done } = useEditing()
  const comments = useComments(thread, below, readAt)
  const copy = useCopyLink()
  const quote = useQuoting()
  const article = useRef<HTMLElement>(null)
  const drop = useDropping(thread)
  const pinning = usePinning(thread)
  const reactions: ReactionsProps = {
    ...{ postId: thread.id, target: 'post', targetId: thread.id, reactions: thread.reactions },
    ...{ disabled: !thread.mayComment, always: ['thanks', 'useful'] },
  }
  const others = useOtherReactions(reactions)
  const thanking = useThanking(thread, { commentId: null, author: thread.author, mine: thread.mine })
  const quoteIt = () => {
    if (article.current) quote?.(article.current, thread.author.name)
  }
  const choices: MenuChoice[] = [
    ...(quote ? [{ word: t('quote'), icon: Quote, onPress: quoteIt }] : []),
    { word: t('copyLink'), icon: Link, onPress: () => copy(thread.address) },
    ...pinning,
    ...(thread.mine && !thread.archived
      ? [
          { word: t('edit'), icon: Pencil, onPress: edit },
          { word: t('delete'), icon: Trash2, danger: true, apart: true, onPress: drop },
        ]
      : []),
  ]
  return (
    <article className="c-post" ref={article}>
      <Byline
        author={thread.author}
        at={thread.publishedAt}
        editedAt={thread.editedAt}
        of={{ postId: thread.id }}
        size="small"
      >
        {thread.source && <span>{t('imported', { source: thread.source })}</span>}
      </Byline>
      {thread.mine && !thread.archived && !editing && <ByKey act="edit" run={edit} />}
      {editing ? (
        <EditPost thread={thread} onDone={done} />
      ) : (
        <LinkedProse html={thread.html} cards={thread.cards} lang={thread.language ?? undefined} />
      )}
      <AttachedFiles files={thread.files} />
      <ThanksUnder thread={thread} commentId={null} />
      <Actions>
        <Reactions {...reactions} />
        {thread.mayComment && thread.kind === 'question' && (
          <Action icon={MessageSquare} onPress={() => comments.reply({ id: null, name: thread.author.name })}>
            {t('comment')}
          </Action>
        )}
        <FoldComments comments={comments} />
        <SaveAction
          target={{ target: 'post', targetId: thread.id, postId: thread.id }}
          saved={thread.saved.includes(thread.id)}
        />
        <Menu look="action" word={t('more')} choices={[...others, ...thanking.choices, ...apart(choices)]} />
      </Actions>
      {thanking.dialog}
      {children}
      <CommentList comments={comments} head={null} />
    </article>
  )
}

/** Leaves for the home, where the deletion can still be undone. */
export function useDropping(thread: Thread): () => void {
  const t = useWords(contentWords)
  const leaving = useLeaving()
  const cache = useQueryClient()
  const [, go] = useLocation()
  const send = async () => {
    await call('deletePost', { postId: thread.id }, { version: thread.version })
    cache.removeQueries({ queryKey: ['readPost', { reference: thread.publicId }] })
    await cache.invalidateQueries()
  }
  return () => {
    go('/')
    leaving.take(thread.id, t('postDeleted'), send, () => go(thread.address))
  }
}
