import { MessageCircleQuestionMark } from 'lucide-react'
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { type Answer, call, unlessRefused, usePages } from '../app/api.ts'
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
import { useWide } from '../people/wide.ts'
import { bold, Hits } from './hits.tsx'
import { Help, Narrow } from './narrow.tsx'
import { asTyped, wordsAlone } from './query.ts'
import { KeepSearch, SavedSearches } from './saved/saved.tsx'
import { searchWords } from './words.ts'
import './search.css'

type First = Answer<'search'>

/** One search over everything in reach; the address holds the line, so a search can be kept and sent. */
export function SearchPage() {
  const t = useWords(searchWords)
  const [, navigate] = useLocation()
  const line = new URLSearchParams(useSearch()).get('q')?.trim() ?? ''
  const go = (asked: string, { replace = false } = {}) =>
    navigate(asked ? `/search?q=${encodeURIComponent(asked)}` : '/search', { replace })
  const pages = usePages('search', { q: line }, { keep: true, enabled: line !== '' })
  const first = line === '' ? undefined : pages.data?.pages[0]
  const wide = useWide()
  const named = first && hasGroups(first) && <Groups first={first} />
  return (
    <Page
      title={t('title')}
      {...(line !== '' && { tabTitle: t('titleOf', { line }) })}
      {...(wide && named && { aside: named })}
    >
      <Asked line={line} onLine={go} />
      {line === '' ? (
        <>
          <EmptyState title={t('startTitle')}>{t('start')}</EmptyState>
          <SavedSearches />
        </>
      ) : (
        <>
          <Narrow line={line} onLine={go} />
          <KeepSearch line={line} shown={first !== undefined && !pages.isPlaceholderData} />
          {!wide && named && <div className="r-named">{named}</div>}
          <Found line={line} onLine={go} pages={pages} first={first} />
        </>
      )}
      <Help open={line === ''} />
    </Page>
  )
}

type OnLine = (line: string, how?: { replace?: boolean }) => void

const quietMs = 250

/** The field follows the address, and the address what is typed once the hand rests. */
function Asked({ line, onLine }: { line: string; onLine: OnLine }) {
  const t = useWords(searchWords)
  const [typed, type] = useState(line)
  const [known, know] = useState(line)
  if (known !== line) {
    know(line)
    if (typed.trim() !== line) type(line)
  }
  const waiting = useRef(0)
  useEffect(() => () => clearTimeout(waiting.current), [])
  const change = (text: string) => {
    type(text)
    clearTimeout(waiting.current)
    const asked = text.trim()
    if (asked.length > 2 && asked !== line)
      waiting.current = window.setTimeout(() => onLine(asked, { replace: line !== '' }), quietMs)
  }
  const submit = (sent: SubmitEvent<HTMLFormElement>) => {
    sent.preventDefault()
    clearTimeout(waiting.current)
    onLine(typed.trim())
  }
  return (
    <search>
      <form className="r-asked" action="/search" onSubmit={submit} onKeyDown={toFirst}>
        <TextField
          label={t('field')}
          labelHidden
          type="search"
          name="q"
          value={typed}
          onChange={change}
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

/** From the field down to the first result. */
function toFirst(key: KeyboardEvent): void {
  const first = document.querySelector<HTMLElement>('[role=feed] .w-row-title a')
  if (key.key !== 'ArrowDown' || !first) return
  key.preventDefault()
  first.focus()
}

type Pages = ReturnType<typeof usePages<'search'>>

function Found({
  line,
  onLine,
  pages,
  first,
}: {
  line: string
  onLine: OnLine
  pages: Pages
  first: First | undefined
}) {
  const t = useWords(searchWords)
  const textOf = useProblemText()
  const { rows, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  if (error && !first) return <ErrorState title={textOf(error) ?? ''} onRetry={() => void refetch()} />
  if (!first) return <Skeleton lines={6} />
  return (
    <div aria-live="polite" aria-busy={isFetchingNextPage || pages.isPlaceholderData}>
      {first.unknownOperators.length > 0 && (
        <Notice tone="gaude">
          {t.rich('unknown', { words: first.unknownOperators.join(', '), b: bold })}
        </Notice>
      )}
      <FirstSentence line={line} onLine={onLine} first={first} />
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

/** How much was found, and what was mended, with the way back. */
function FirstSentence({ line, onLine, first }: { line: string; onLine: OnLine; first: First }) {
  const t = useWords(searchWords)
  const { found, mended } = first
  if (found.threads === 0) return null
  const said = t('found', { count: found.threads, more: found.atLeast ? 'yes' : 'no' })
  const solved = found.accepted > 0 ? t('foundAccepted', { count: found.accepted }) : ''
  const typed = mended.map((word) => word.typed)
  return (
    <>
      <p className="r-found">
        <b>{said}</b>
        {solved}
      </p>
      {mended.length > 0 && (
        <p className="r-found">
          {t.rich('mended', {
            meant: mended.map(({ meant }) => meant.join(t('or'))).join(', '),
            typed: typed.join(', '),
            b: bold,
            i: (inside) => <i>{inside}</i>,
          })}{' '}
          <Button small onPress={() => onLine(asTyped(line, typed))}>
            {t('asTyped')}
          </Button>
        </p>
      )}
    </>
  )
}

function Nothing({ line, onLine, beside }: { line: string; onLine: OnLine; beside: boolean }) {
  const t = useWords(searchWords)
  const inside = useMe().audience === 'inside'
  const words = wordsAlone(line)
  useUnfound(line, inside && !beside)
  const asking = inside && (
    <ButtonLink icon={MessageCircleQuestionMark} href={askHref(words)}>
      {t('ask')}
    </ButtonLink>
  )
  if (beside) return <p className="r-also">{t('noPosts')}</p>
  if (words !== line && words !== '') {
    return (
      <EmptyState
        title={t('noneTitle', { line })}
        action={
          <div className="w-line" data-gap="8">
            <Button onPress={() => onLine(words)}>{t('clear')}</Button>
            {asking}
          </div>
        }
      >
        {t('noneFiltered')}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t('noneTitle', { line })} {...(asking && { action: asking })}>
      {t(inside ? 'none' : 'noneGuest')}
    </EmptyState>
  )
}

const settledMs = 3_000

/** A search that stands unanswered for a while is told as such, without who asked; the server decides what it counts. */
function useUnfound(line: string, telling: boolean): void {
  useEffect(() => {
    if (!telling) return
    // Left untold if it fails: nobody waits for it.
    const timer = setTimeout(() => void call('tellUnfound', { q: line }).catch(unlessRefused), settledMs)
    return () => clearTimeout(timer)
  }, [line, telling])
}

/** The writing page with what was looked for as its title, without the marks that only a search reads. */
function askHref(words: string): string {
  const title = words.replaceAll('"', '').trim()
  return title ? `/ask?title=${encodeURIComponent(title.charAt(0).toUpperCase() + title.slice(1))}` : '/ask'
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
