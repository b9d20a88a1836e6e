import { Search, ShieldCheck } from 'lucide-react'
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { Avatar } from './avatar.tsx'
import { Logo } from './logo.tsx'
import { type Entry, EntryList, Rail, type RailContent } from './rail.tsx'
import { kitWords } from './texts.ts'
import { ProgressThread } from './thread.tsx'
import { useWords } from './words.tsx'

export type FrameProps = {
  rail: RailContent
  /** The five places of the phone's bottom bar: four of the rail and the search, unless said otherwise; where they
      are, the search stands at the top. */
  phone?: Entry[]
  /** For guests: the permanent strip (guest of whom, until when), and a bar of places instead of the rail. */
  guest?: { strip: ReactNode; readers?: { href: string; word: string } }
  /** What everyone is to know on every page, in one line at its top. */
  ribbon?: { name: string; line: ReactNode }
  /** Something is being fetched: the thread runs under the header. */
  busy?: boolean
  children: ReactNode
}

export function AppFrame({ rail, phone, guest, ribbon, busy = false, children }: FrameProps) {
  const t = useWords(kitWords)
  const main = useArrival()
  const search = { href: '/search', icon: Search, word: t('search') }
  const bottom = phone ?? (guest ? rail.entries.slice(0, 5) : [...rail.entries.slice(0, 4), search])
  return (
    <OrganisationName.Provider value={rail.organisation.name}>
      <a className="w-skip" href="#main">
        {t('skip')}
      </a>
      {guest && <GuestStrip {...guest} />}
      {ribbon && (
        <aside className="w-ribbon" aria-label={ribbon.name}>
          {ribbon.line}
        </aside>
      )}
      <div className={guest ? 'w-app w-app-guest' : 'w-app'}>
        {guest ? <TopBar {...rail} /> : <Rail {...rail} />}
        <div className="w-beside">
          {!guest && <PhoneBar {...rail} search={phone ? search : null} />}
          <main className="w-main" id="main" tabIndex={-1} ref={main}>
            <ProgressThread busy={busy} />
            {children}
          </main>
        </div>
        {bottom.length > 0 && <EntryList entries={bottom} className="w-bottom-bar" />}
      </div>
    </OrganisationName.Provider>
  )
}

export function useOrganisationName(): string {
  return useContext(OrganisationName)
}

export const OrganisationName = createContext('Weft')

function GuestStrip({ strip, readers }: NonNullable<FrameProps['guest']>) {
  const t = useWords(kitWords)
  return (
    <aside className="w-strip" aria-label={t('yourAccess')}>
      <ShieldCheck className="w-icon" aria-hidden />
      <span>{strip}</span>
      {readers && <a href={readers.href}>{readers.word}</a>}
    </aside>
  )
}

function TopBar({ organisation, entries, person }: RailContent) {
  return (
    <header className="w-top-bar">
      <a className="w-brand" href="/">
        <Logo />
        <b>{organisation.name}</b>
      </a>
      <EntryList entries={entries} className="w-top-entries" />
      <a href={person.href} className="w-top-person">
        <Avatar name={person.name} guest size="small" label={person.name} />
      </a>
    </header>
  )
}

function PhoneBar({ organisation, person, search }: RailContent & { search: Entry | null }) {
  return (
    <header className="w-phone-bar">
      <a className="w-brand" href="/">
        <Logo size={28} />
        <b>{organisation.name}</b>
      </a>
      {search && (
        <a href={search.href} className="w-phone-search">
          <search.icon className="w-icon" aria-hidden />
          {search.word}
        </a>
      )}
      <a href={person.href} className="w-top-person">
        <Avatar name={person.name} picture={person.picture ?? null} size="small" label={person.name} />
      </a>
    </header>
  )
}

/** A page that was reached by a link starts at its top and with the focus on its content; going back does not move. */
function useArrival() {
  const main = useRef<HTMLElement>(null)
  const [location] = useLocation()
  const before = useRef(location)
  const goingBack = useRef(false)
  useEffect(() => {
    const back = () => {
      goingBack.current = true
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  useEffect(() => {
    if (before.current === location) return
    before.current = location
    main.current?.focus({ preventScroll: true })
    if (!goingBack.current) scrollTo(0, 0)
    goingBack.current = false
  }, [location])
  return main
}
