import { ChevronRight } from 'lucide-react'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { useOrganisationName } from './frame.tsx'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

export type Crumb = { word: string; href?: string; mark?: ReactNode }
export type PageProps = {
  title: string
  /** For titles written by people in another language than the page's. */
  titleLang?: string
  /** What stands before the title: a cloth, an avatar. */
  mark?: ReactNode
  lede?: ReactNode
  /** One filled button, a verb; others plain. */
  actions?: ReactNode
  crumb?: Crumb[]
  tabs?: ReactNode
  aside?: ReactNode
  /** `data` gives tables 1120 px; `read` is the 720 px column; `full` takes what there is. */
  width?: 'read' | 'data' | 'full'
  /** The browser's title when it should differ. */
  tabTitle?: string
  children: ReactNode
}

export function Page({
  title,
  titleLang,
  mark,
  lede,
  actions,
  crumb,
  tabs,
  aside,
  width = 'read',
  tabTitle = title,
  children,
}: PageProps) {
  useDocumentTitle(tabTitle)
  return (
    <div className="w-page">
      <div className="w-page-head">
        {crumb && <Crumbs crumb={crumb} />}
        <div className="w-page-title">
          {mark}
          <div className="w-page-words">
            <h1 lang={titleLang}>{title}</h1>
            {lede && <div className="w-page-lede">{lede}</div>}
          </div>
          {actions && <div className="w-page-actions">{actions}</div>}
        </div>
      </div>
      {tabs ?? <hr className="w-thread-rule" />}
      <div className={aside ? 'w-columns' : `w-column w-column-${width}`}>
        <div className="w-column-main">{children}</div>
        {aside && <aside className="w-aside">{aside}</aside>}
      </div>
    </div>
  )
}

/** A titled part of an aside. */
export function AsidePart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="w-aside-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** A titled part of the reading column. */
export function Section({ title, end, children }: { title: string; end?: ReactNode; children: ReactNode }) {
  return (
    <section className="w-section">
      <div className="w-section-head">
        <h2>{title}</h2>
        {end && <div className="w-section-end">{end}</div>}
      </div>
      {children}
    </section>
  )
}

/** How much waits for this person: the browser's title begins with it. */
export const Waiting = createContext('')

export function useDocumentTitle(title: string): void {
  const organisation = useOrganisationName()
  const waiting = useContext(Waiting)
  useEffect(() => {
    document.title = `${waiting && `(${waiting}) `}${title} · ${organisation}`
  }, [title, organisation, waiting])
}

/** A page's own title, out of the browser's. */
export const titleAlone = (): string => (document.title.split(' · ')[0] ?? '').replace(/^\(\d+\+?\) /, '')

function Crumbs({ crumb }: { crumb: Crumb[] }) {
  const t = useWords(kitWords)
  return (
    <nav aria-label={t('crumb')}>
      <ol className="w-crumb">
        {crumb.map(({ word, href, mark }, index) => (
          <li key={word}>
            {index > 0 && <ChevronRight className="w-icon" aria-hidden />}
            {mark}
            {href ? <a href={href}>{word}</a> : <span>{word}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
