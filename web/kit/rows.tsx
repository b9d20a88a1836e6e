import { Waypoints } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

type RowProps = {
  avatar?: ReactNode
  /** Kind and who, then when. */
  meta: ReactNode
  title: ReactNode
  href: string
  /** Of what people wrote, when it is not the page's language. */
  lang?: string
  excerpt?: ReactNode
  facts?: ReactNode
  /** Why it is shown to me: a reason, never a score. */
  why?: ReactNode
  actions?: ReactNode
  /** Place in the feed, from 1; `of` is -1 when the end is not known. */
  position?: { at: number; of: number }
}

/** A row of a feed: kind and who, title, two lines, facts, why, actions. */
export function Row({ avatar, meta, title, href, lang, excerpt, facts, why, actions, position }: RowProps) {
  const id = useId()
  return (
    <article
      className={classes('w-row', !avatar && 'w-row-plain')}
      aria-labelledby={id}
      {...(position && { 'aria-posinset': position.at, 'aria-setsize': position.of })}
    >
      {avatar}
      <div>
        <div className="w-row-meta">{meta}</div>
        <h3 className="w-row-title" id={id} lang={lang}>
          <a href={href}>{title}</a>
        </h3>
        {excerpt && (
          <p className="w-row-excerpt" lang={lang}>
            {excerpt}
          </p>
        )}
        {facts && <div className="w-row-facts">{facts}</div>}
        {why && (
          <p className="w-row-why">
            <Waypoints className="w-icon" aria-hidden />
            <span>{why}</span>
          </p>
        )}
        {actions && <div className="w-actions">{actions}</div>}
      </div>
    </article>
  )
}

/** Wraps rows; `busy` while more are coming. */
export function Feed({
  label,
  busy = false,
  children,
}: {
  label: string
  busy?: boolean
  children: ReactNode
}) {
  return (
    <div role="feed" aria-label={label} aria-busy={busy}>
      {children}
    </div>
  )
}

export function List({ children, tight, label }: { children: ReactNode; tight?: boolean; label?: string }) {
  return (
    <ul className={classes('w-list', tight && 'w-list-tight')} aria-label={label}>
      {children}
    </ul>
  )
}

type ListRowProps = {
  lead?: ReactNode
  title: ReactNode
  href?: string
  sub?: ReactNode
  end?: ReactNode
  /** The thread: this is the one shown beside. */
  current?: boolean
  children?: ReactNode
}

export function ListRow({ lead, title, href, sub, end, current, children }: ListRowProps) {
  return (
    <li className="w-list-row" data-current={current || undefined}>
      {lead}
      <div className="w-list-words">
        {href ? (
          <a className="w-list-title" href={href} aria-current={current ? 'true' : undefined}>
            {title}
          </a>
        ) : (
          <span className="w-list-title">{title}</span>
        )}
        {sub && <div className="w-list-sub">{sub}</div>}
        {children}
      </div>
      {end !== undefined && <div className="w-list-end">{end}</div>}
    </li>
  )
}
