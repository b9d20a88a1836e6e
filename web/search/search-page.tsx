import { MessageCircleQuestionMark } from 'lucide-react'
import { type KeyboardEvent, type SubmitEvent, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { type Answer, usePages } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { useProblemText } from '../app/problem.ts'
import { Avatar } from '../kit/avatar.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Chip } from '../kit/chips.tsx'
import { TextField } from '../kit/field.tsx'
import { AsidePart, Page } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Notice, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { bold, Hits } from './hits.tsx'
import { Help, Narrow } from './narrow.tsx'
import { wordsAlone } from './query.ts'
import { searchWords } from './words.ts'
import './search.css'

type First = Answer<'search'>

/** One search over everything in reach; the address holds the line, so a search can be kept and sent. */
export function SearchPage() {
  const t = useWords(searchWords)
  const [, navigate] = useLocation()
  const line = new URLSearchParams(useSearch()).get('q')?.trim() ?? ''
  const go = (asked: string) => navigate(asked ? `/search?q=${encodeURIComponent(asked)}` : '/search')
  if (line === '') {
    return (
      <Page title={t('title')}>
        <Asked key="" line="" onLine={go} />
        <EmptyState title={t('startTitle')}>{t('start')}</EmptyState>
        <Help open />
      </Page>
    )
  }
  return <Results line={line} onLine={go} />
}

function Results({ line, onLine }: { line: string; onLine: (line: string) => void }) {
  const t = useWords(searchWords)
  const pages = usePages('search', { q: line })
  const first = pages.data?.pages[0]
  const groups = first && hasGroups(first)
  return (
    <Page
      title={t('title')}
      tabTitle={t('titleOf', { line })}
      {...(groups && { aside: <Groups first={first} /> })}
    >
      <Asked key={line} line={line} onLine={onLine} />
      <Narrow line={line} onLine={onLine} />
      <Found line={line} onLine={onLine} pages={pages} first={first} />
      <Help open={false} />
    </Page>
  )
}

function Asked({ line, onLine }: { line: string; onLine: (line: string) => void }) {
  const t = useWords(searchWords)
  const [typed, type] = useState(line)
  const form = useRef<HTMLFormElement>(null)
  const submit = (sent: SubmitEvent<HTMLFormElement>) => {
    sent.preventDefault()
    onLine(typed.trim())
  }
  const down = (key: KeyboardEvent) => {
    const first = document.querySelector<HTMLElement>('[role=feed] .w-row-title a')
    if (key.key !== 'ArrowDown' || !first) return
    key.preventDefault()
    first.focus()
  }
  return (
    <search>
      <form ref={form} className="r-asked" action="/search" onSubmit={submit} onKeyDown={down}>
        <TextField
          label={t('field')}
          labelHidden
          type="search"
          name="q"
          value={typed}
          onChange={type}
          placeholder={t('placeholder')}
          autoComplete="off"
          maxLength={300}
          autoFocus={line === ''}
        />
        <Button type="submit" kind="filled">
          {t('title')}
        </Button>
      </form>
    </search>
  )
}

type Pages = ReturnType<typeof usePages<'search'>>

function Found({
  line,
  onLine,
  pages,
  first,
}: {
  line: string
  onLine: (line: string) => void
  pages: Pages
  first: First | undefined
}) {
  const t = useWords(searchWords)
  const textOf = useProblemText()
  const { rows, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  if (error && !first) return <ErrorState title={textOf(error) ?? ''} onRetry={() => void refetch()} />
  if (!first) return <Skeleton lines={6} />
  return (
    <div aria-live="polite" aria-busy={isFetchingNextPage}>
      {first.unknownOperators.length > 0 && (
        <Notice tone="gaude">
          {t.rich('unknown', { words: first.unknownOperators.join(', '), b: bold })}
        </Notice>
      )}
      {first.also.length > 0 && (
        <p className="r-also">{t.rich('also', { words: first.also.join(', '), b: bold })}</p>
      )}
      {rows.length > 0 ? (
        <Hits hits={rows} more={hasNextPage} busy={isFetchingNextPage} />
      ) : (
        <Nothing line={line} onLine={onLine} beside={hasGroups(first)} />
      )}
      {error && <ErrorState title={textOf(error) ?? ''} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />}
    </div>
  )
}

function Nothing({
  line,
  onLine,
  beside,
}: {
  line: string
  onLine: (line: string) => void
  beside: boolean
}) {
  const t = useWords(searchWords)
  const inside = useMe().audience === 'inside'
  const words = wordsAlone(line)
  if (beside) return <p className="r-also">{t('noPosts')}</p>
  if (words !== line && words !== '') {
    return (
      <EmptyState
        title={t('noneTitle', { line })}
        action={<Button onPress={() => onLine(words)}>{t('clear')}</Button>}
      >
        {t('noneFiltered')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t('noneTitle', { line })}
      {...(inside && {
        action: (
          <ButtonLink icon={MessageCircleQuestionMark} href="/ask">
            {t('ask')}
          </ButtonLink>
        ),
      })}
    >
      {t(inside ? 'none' : 'noneGuest')}
    </EmptyState>
  )
}

const hasGroups = ({ people, spaces, subjects }: First) => people.length + spaces.length + subjects.length > 0

function Groups({ first: { people, spaces, subjects } }: { first: First }) {
  const t = useWords(searchWords)
  const inside = useMe().audience === 'inside'
  return (
    <>
      {people.length > 0 && (
        <AsidePart title={t('people')}>
          <List tight>
            {people.map(({ id, name, title, organisation }) => (
              <ListRow
                key={id}
                lead={<Avatar name={name} size="small" guest={organisation !== null} />}
                title={name}
                href={`/people/${id}`}
                sub={organisation ?? title}
              />
            ))}
          </List>
        </AsidePart>
      )}
      {spaces.length > 0 && (
        <AsidePart title={t('spaces')}>
          <List tight>
            {spaces.map(({ id, name, purpose }) => (
              <ListRow key={id} title={name} href={`/spaces/${id}`} sub={purpose} />
            ))}
          </List>
        </AsidePart>
      )}
      {subjects.length > 0 && (
        <AsidePart title={t('subjects')}>
          <p className="r-narrow">
            {subjects.map(({ id, name }) => (
              <Chip key={id} word={name} {...(inside && { href: `/subjects/${id}` })} />
            ))}
          </p>
        </AsidePart>
      )}
    </>
  )
}
