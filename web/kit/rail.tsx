import { type LucideIcon, Search } from 'lucide-react'
import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { Avatar } from './avatar.tsx'
import { Logo } from './logo.tsx'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

export type Entry = {
  href: string
  icon: LucideIcon
  word: string
  count?: number
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
  /** The calm line: quiet hours, what leaves the server. */
  calm?: ReactNode
}

export function Rail({ organisation, entries, roleEntries = [], person, calm }: RailContent) {
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
      <SearchBox />
      <a className="w-find-folded" href="/search">
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

export function SearchBox() {
  const t = useWords(kitWords)
  const [, navigate] = useLocation()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const summon = (key: KeyboardEvent) => {
      if (key.key.toLowerCase() !== 'k' || !(key.ctrlKey || key.metaKey) || key.defaultPrevented) return
      key.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', summon)
    return () => document.removeEventListener('keydown', summon)
  }, [])
  const search = (submit: SubmitEvent<HTMLFormElement>) => {
    submit.preventDefault()
    const words = field.current?.value.trim() ?? ''
    navigate(words ? `/search?q=${encodeURIComponent(words)}` : '/search')
  }
  return (
    <search>
      <form className="w-find" action="/search" onSubmit={search}>
        <Search className="w-icon" aria-hidden />
        <input
          ref={field}
          name="q"
          type="search"
          aria-label={t('searchLabel')}
          placeholder={t('search')}
          autoComplete="off"
        />
        <kbd>{isApple() ? '⌘ K' : 'Ctrl K'}</kbd>
      </form>
    </search>
  )
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
