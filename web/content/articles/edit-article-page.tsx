import { useQueryClient } from '@tanstack/react-query'
import { GitCompareArrows } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Problem, useChange, useRead } from '../../app/api.ts'
import { FailedPage } from '../../app/missing-page.tsx'
import { faultAt, faultsOnlyAt, useProblemText } from '../../app/problem.ts'
import { DraftSafety } from '../../drafts/parts.tsx'
import { useDraft } from '../../drafts/use-draft.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { Page } from '../../kit/page.tsx'
import { EmptyState, ErrorState, Notice, Skeleton } from '../../kit/states.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { MarkdownField } from '../composer.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import { contentWords, writeWords } from '../words.ts'
import { useArticleCrumb } from './article-page.tsx'
import './articles.css'
import { Comparison } from './comparison.tsx'
import { useSaidWhen } from './said-when.ts'
import { articleWords } from './words.ts'

/** Edits an article on a page of its own; what is being written is kept until it is saved. */
export function EditArticlePage({ address }: { address: string }) {
  const { data, error, refetch } = useRead('readPost', { reference: address.slice(0, 16) })
  if (data) return <EditShown key={data.id} thread={data} />
  if (error) return <FailedPage error={error} onRetry={refetch} />
  return <Skeleton lines={6} />
}

function EditShown({ thread }: { thread: Thread }) {
  const t = useWords(articleWords)
  const crumb = useArticleCrumb(thread, true)
  if (thread.mayEdit && thread.kind === 'article')
    return (
      <Page title={t('editTitle')} crumb={crumb} lede={t('editLede')}>
        <EditForm thread={thread} />
      </Page>
    )
  return (
    <Page title={t('editTitle')} crumb={crumb}>
      <EmptyState
        title={t('mayNotEdit')}
        action={<ButtonLink href={thread.address}>{t('backToArticle')}</ButtonLink>}
      >
        {t('mayNotEditWhy')}
      </EmptyState>
    </Page>
  )
}

function EditForm({ thread }: { thread: Thread }) {
  const t = useWords(articleWords)
  const words = useWords(contentWords)
  const writing = useWords(writeWords)
  const textOf = useProblemText()
  const draft = useArticleDraft(thread)
  const { title, text, note, base } = draft
  const cache = useQueryClient()
  const [, go] = useLocation()
  const change = useChange('editPost', ['readFollowing', 'readSpaceFeed', 'listVersions'])
  const behind = base !== thread.version
  const complete = title.trim().length >= 3 && text.trim() !== ''
  const leave = () => {
    draft.forget()
    go(thread.address)
  }
  const save = (version: number) => {
    if (!complete || change.isPending) return
    change.mutate(
      { given: { postId: thread.id, title: title.trim(), body: text, note: note.trim() || null }, version },
      {
        onSuccess: (changed) => {
          draft.forget()
          changeThread(cache, changed.id, () => changed)
          go(changed.address)
        },
        // Somebody was quicker: what they saved is asked for, and stands beside.
        onError: ({ status }) => {
          if (status === 412) void cache.invalidateQueries({ queryKey: ['readPost'] })
        },
      },
    )
  }
  const { error } = change
  const conflict = error instanceof Problem && error.status === 412
  return (
    <form
      className="a-edit"
      onSubmit={(submit) => {
        submit.preventDefault()
        save(base)
      }}
    >
      <TextField
        label={t('title')}
        value={title}
        onChange={draft.setTitle}
        maxLength={200}
        error={faultAt(error, '/title')}
      />
      <MarkdownField
        label={t('text')}
        labelShown
        text={text}
        onText={draft.setText}
        onSend={() => save(base)}
        place={{ postId: thread.id }}
        rows={18}
        error={faultAt(error, '/body')}
      />
      <TextField
        label={t('note')}
        optional
        value={note}
        onChange={draft.setNote}
        maxLength={200}
        placeholder={t('noteHint')}
      />
      {behind && (
        <Meanwhile
          thread={thread}
          title={title}
          text={text}
          refused={conflict}
          busy={change.isPending}
          onOver={() => save(thread.version)}
          onTheirs={draft.take}
        />
      )}
      {error && !conflict && !faultsOnlyAt(error, ['/title', '/body']) && (
        <ErrorState title={t('notSaved')}>
          {textOf(error)} {writing('textKept')}
        </ErrorState>
      )}
      <div className="a-edit-foot">
        <Button type="submit" kind="filled" disabled={!complete || behind} busy={change.isPending}>
          {t('saveVersion')}
        </Button>
        <Button onPress={leave}>{words('cancel')}</Button>
        <DraftSafety draft={draft.draft} />
      </div>
    </form>
  )
}

/** Kept with the version that the writing began from. */
function useArticleDraft(thread: Thread) {
  const draft = useDraft(
    { place: `article.${thread.id}`, kind: 'edit', postId: thread.id },
    { title: thread.title ?? '', text: thread.body },
  )
  const { title, text, fields, set, forget } = draft
  const t = useWords(articleWords)
  const toast = useToast()
  // Until something is written, what somebody else saves is simply what is edited.
  const base = typeof fields.base === 'number' ? fields.base : thread.version
  const note = typeof fields.note === 'string' ? fields.note : ''
  const write = (part: { title?: string; text?: string }, more = {}) =>
    set({ ...part, fields: { ...fields, base, ...more } })
  const take = () => {
    const before = { title, text, fields }
    set({ title: thread.title ?? '', text: thread.body, fields: { ...fields, base: thread.version } })
    toast({ text: t('theirsTaken'), undo: () => set(before) })
  }
  return {
    ...{ draft, title, text, note, base, forget, take },
    setTitle: (value: string) => write({ title: value }),
    setText: (value: string) => write({ text: value }),
    setNote: (value: string) => write({}, { note: value }),
  }
}

type MeanwhileProps = {
  thread: Thread
  title: string
  text: string
  /** Saving was refused for it; otherwise it is seen beforehand. */
  refused: boolean
  busy: boolean
  onOver: () => void
  onTheirs: () => void
}

/** Somebody saved another version while this one was written: nothing is lost, both are compared. */
function Meanwhile({ thread, title, text, refused, busy, onOver, onTheirs }: MeanwhileProps) {
  const t = useWords(articleWords)
  const when = useSaidWhen()
  const [compared, compare] = useState<{ title: string; body: string } | null>(null)
  const who = thread.editor?.name ?? t('someone')
  return (
    <div className="w-stack" role={refused ? 'alert' : 'status'}>
      <Notice tone={refused ? 'garance' : 'gaude'}>
        <b>
          {refused && `${t('notSaved')} `}
          {t('changedBy', { who, when: when(thread.editedAt ?? thread.publishedAt) })}
        </b>{' '}
        {t('changedKept')}
        <div className="w-notice-foot">
          <Button small icon={GitCompareArrows} onPress={() => compare({ title, body: text })}>
            {t('compare')}
          </Button>
          <Button small onPress={onOver} busy={busy}>
            {t('saveOver')}
          </Button>
          <Button small onPress={onTheirs}>
            {t('takeTheirs')}
          </Button>
        </div>
      </Notice>
      {compared && <Compared postId={thread.id} version={thread.version} text={compared} />}
    </div>
  )
}

function Compared({
  postId,
  version,
  text,
}: {
  postId: string
  version: number
  text: { title: string; body: string }
}) {
  const t = useWords(articleWords)
  const { data, error, refetch } = useRead('compareDraft', { postId, ...text })
  if (error) return <ErrorState title={error.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={4} />
  return (
    <section key={version} className="w-stack">
      <h2 className="w-label">{t('yoursAgainst', { number: data.from.number })}</h2>
      <Comparison {...data} />
    </section>
  )
}
