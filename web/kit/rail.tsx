import { type LucideIcon, Search } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Avatar } from './avatar.tsx'
import { Logo } from './logo.tsx'
import { kitWords } from './texts.ts'
import { useWoken } from './woken.ts'
import { useWords } from './words.tsx'

export type Entry = {
  href: string
  icon: LucideIcon
  word: string
  /** How much is new there: a number, or what stands for more. */
  count?: string
  /** Other places that belong to it. */
  also?: readonly string[]
}
export type Organisation = { name: string; line?: string }
export type RailPerson = { name: string; line: string; href: string; picture?: string | null }
export type RailContent = {
  organisation: Organisation
  entries: Entry[]
  /** Entries of a role (moderation, administration), below a line. */
  roleEntries?: Entry[]
  person: RailPerson
  /** Opens the field that finds and acts. */
  onFind?: () => void
  /** The calm line: quiet hours, what leaves the server. */
  calm?: ReactNode
}

export function Rail({ organisation, entries, roleEntries = [], person, calm, onFind }: RailContent) {
  const t = useWords(kitWords)
  return (
    <header className="w-rail">
      <a className="w-brand" href="/">
        <Logo />
        <span>
          <b>{organisation.name}</b>
          {organisation.line && <span className="w-brand-line">{organisation.line}</span>}
        </span>
      </a>
      <SearchBox onFind={onFind} />
      <a className="w-find-folded" href="/search" onClick={finding(onFind)}>
        <Search className="w-icon" aria-hidden />
        {t('search')}
      </a>
      <EntryList
        entries={[...entries, ...roleEntries]}
        lineBefore={roleEntries.length > 0 ? entries.length : -1}
      />
      <hr className="w-rail-line" />
      <a className="w-rail-person" href={person.href}>
        <Avatar name={person.name} picture={person.picture ?? null} size="small" />
        <span>
          <b>{person.name}</b>
          <span className="w-rail-person-line">{person.line}</span>
        </span>
      </a>
      {calm && <p className="w-rail-calm">{calm}</p>}
    </header>
  )
}

export function EntryList({
  entries,
  lineBefore = -1,
  className = 'w-entries',
}: {
  entries: Entry[]
  lineBefore?: number
  className?: string
}) {
  const t = useWords(kitWords)
  const current = useCurrent(entries)
  return (
    <nav className={className} aria-label={t('places')}>
      {entries.map(({ href, icon: Icon, word, count }, index) => (
        <a
          key={href}
          href={href}
          aria-current={href === current ? 'page' : undefined}
          data-first={index === lineBefore || undefined}
        >
          <Icon className="w-icon" aria-hidden />
          <span className="w-entry-word">{word}</span>
          {count ? <span className="w-entry-count">{count}</span> : null}
        </a>
      ))}
    </nav>
  )
}

/** Looks like a field and opens the palette; without one it leads to the search. */
export function SearchBox({ onFind }: { onFind: RailContent['onFind'] }) {
  const t = useWords(kitWords)
  const apple = useWoken() && isApple()
  return (
    <search>
      <a className="w-find" href="/search" onClick={finding(onFind)} aria-keyshortcuts="Control+K Meta+K">
        <Search className="w-icon" aria-hidden />
        <span>{t('find')}</span>
        <kbd>{apple ? '⌘ K' : 'Ctrl K'}</kbd>
      </a>
    </search>
  )
}

/** A press with a key held means a new tab: the address is followed. */
function finding(onFind: RailContent['onFind']) {
  return (press: MouseEvent) => {
    if (!onFind || press.ctrlKey || press.metaKey || press.shiftKey) return
    press.preventDefault()
    onFind()
  }
}

/** The entry whose place holds this page; the most precise one wins. */
function useCurrent(entries: Entry[]): string | null {
  const [location] = useLocation()
  const holds = ({ href, also = [] }: Entry) =>
    [href, ...also].some((place) => location === place || (place !== '/' && location.startsWith(`${place}/`)))
  const [best] = entries.filter(holds).sort((one, other) => other.href.length - one.href.length)
  return best?.href ?? null
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}
