import { type ReactNode, useId } from 'react'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

/** The 2 px thread under the header while something is fetched (or, with a value from 0 to 1, how far it is). */
export function ProgressThread({
  busy = true,
  value,
  label,
}: {
  busy?: boolean
  value?: number
  label?: string
}) {
  const t = useWords(kitWords)
  if (!busy) return null
  const percent = value === undefined ? undefined : Math.round(value * 100)
  return (
    <div
      className={percent === undefined ? 'w-progress' : 'w-progress w-progress-known'}
      role="progressbar"
      aria-label={label ?? t('busy')}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <span style={percent === undefined ? {} : { inlineSize: `${percent}%` }} />
    </div>
  )
}

/** Where unread begins. */
export function UnreadFromHere() {
  const t = useWords(kitWords)
  return (
    <div className="w-unread">
      <span>{t('unread')}</span>
    </div>
  )
}

/** A line that separates, the thread at its start. */
export function ThreadRule() {
  return <hr className="w-thread-rule" />
}

export type Step = { word: string; note?: string }

/** The steps of a form along the thread. */
export function Steps({ steps, now }: { steps: Step[]; now: number }) {
  const t = useWords(kitWords)
  const id = useId()
  return (
    <>
      <p className="w-hidden" id={id}>
        {t('step', { now: now + 1, all: steps.length })}
      </p>
      <ol className="w-steps" aria-labelledby={id} style={{ '--w-steps': steps.length, '--w-step-now': now }}>
        {steps.map(({ word, note }, index) => (
          <li
            key={word}
            aria-current={index === now ? 'step' : undefined}
            data-done={index < now || undefined}
          >
            {word}
            {index < now && <span className="w-hidden">, {t('done')}</span>}
            {note && <span className="w-step-note">{note}</span>}
          </li>
        ))}
      </ol>
    </>
  )
}

/** What is written or measured lies on white; its top edge may carry a state. */
export function Sheet({ children, edge }: { children: ReactNode; edge?: 'vert' | 'gaude' | 'garance' }) {
  return (
    <div className="w-sheet" data-edge={edge}>
      {children}
    </div>
  )
}
