import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type TabPlace = { href: string; word: string; note?: ReactNode }

/** Tabs that are places: each has its address. The thread marks the one we are in. */
export function TabLinks({
  label,
  places,
  current,
  end,
  inset,
}: {
  label: string
  places: TabPlace[]
  current: string
  end?: ReactNode
  inset?: boolean
}) {
  return (
    <nav className={classes('w-tabs', inset && 'w-tabs-inset')} aria-label={label}>
      {places.map(({ href, word, note }) => (
        <a key={href} className="w-tab" href={href} aria-current={href === current ? 'page' : undefined}>
          {word}
          {note !== undefined && <span className="w-tab-note">{note}</span>}
        </a>
      ))}
      {end && <span className="w-tab-end">{end}</span>}
    </nav>
  )
}
