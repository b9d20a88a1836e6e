import { useState } from 'react'
import { type Answer, usePages } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { useProblemText } from '../app/problem.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { FollowSubject } from './follow-subject.tsx'
import { DuplicateSubjects } from './merging/duplicates.tsx'
import { QuestionTabs } from './question-tabs.tsx'
import { subjectWords } from './subject-words.ts'
import './home.css'

type Subject = Answer<'readSubjects'>['data'][number]

/** Every subject by name, with what stands under it. */
export function SubjectsPage() {
  const t = useWords(subjectWords)
  const [typed, type] = useState('')
  const q = useDebounced(typed.trim())
  return (
    <Page title={t('subjects')} lede={<p>{t('lede')}</p>} tabs={<QuestionTabs inside current="/subjects" />}>
      <div className="h-search">
        <TextField label={t('find')} type="search" value={typed} onChange={type} maxLength={60} />
      </div>
      <Subjects q={q} onClear={() => type('')} />
      {q === '' && <DuplicateSubjects />}
    </Page>
  )
}

function Subjects({ q, onClear }: { q: string; onClear: () => void }) {
  const t = useWords(subjectWords)
  const textOf = useProblemText()
  const pages = usePages('readSubjects', { q }, { keep: true })
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  if (isPending) return <Skeleton lines={6} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) return <NoSubjects q={q} onClear={onClear} />
  return (
    <>
      <List label={t('subjects')}>
        {rows.map((subject) => (
          <SubjectRow key={subject.id} subject={subject} />
        ))}
      </List>
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </>
  )
}

function SubjectRow({ subject }: { subject: Subject }) {
  const t = useWords(subjectWords)
  const { id, name, followed, posts, contributors, unanswered } = subject
  const facts = [
    t('posts', { count: posts }),
    ...(contributors > 0 ? [t('contributors', { count: contributors })] : []),
    ...(unanswered > 0 ? [t('unanswered', { count: unanswered })] : []),
  ]
  return (
    <ListRow
      href={`/subjects/${id}`}
      title={name}
      sub={facts.join(' · ')}
      end={<FollowSubject id={id} name={name} followed={followed} />}
    />
  )
}

function NoSubjects({ q, onClear }: { q: string; onClear: () => void }) {
  const t = useWords(subjectWords)
  if (q) {
    return (
      <EmptyState title={t('noneTitle')} action={<Button onPress={onClear}>{t('clear')}</Button>}>
        {t('noneWhy', { q })}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t('emptyTitle')} action={<ButtonLink href="/ask">{t('ask')}</ButtonLink>}>
      {t('emptyWhy')}
    </EmptyState>
  )
}
