import { Lock, LockOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

type WhoCanReadProps = {
  /** "Private", "The whole company": a sentence's start. */
  audience: string
  open?: boolean
  people: number
  guests?: { count: number; company: string } | null
}

/** Who will read this, with the head count; guests stand out. */
export function WhoCanRead({ audience, open, people, guests }: WhoCanReadProps) {
  const t = useWords(kitWords)
  const Icon = open ? LockOpen : Lock
  return (
    <p className="w-readers">
      <Icon className="w-icon" aria-hidden />
      <span>
        {audience}. {t.rich('canRead', { count: people, b: (inside: ReactNode) => <b>{inside}</b> })}
        {guests ? ` ${t('and')} ` : ', '}
        {guests ? <span className="w-guests">{t('guests', guests)}</span> : t('noGuest')}
      </span>
    </p>
  )
}

/** Where a figure would name someone. `reason` says what the threshold is; `cell` fills its place in a table. */
export function TooFew({ reason, cell = false }: { reason?: string; cell?: boolean }) {
  const t = useWords(kitWords)
  return (
    <>
      <span className={cell ? 'w-too-few w-too-few-cell' : 'w-too-few'}>
        <span>{t('tooFew')}</span>
      </span>
      {reason && <span className="w-too-few-reason"> {reason}</span>}
    </>
  )
}

/** On a page that two companies share: what only this side reads. */
export function Internal({ children }: { children: ReactNode }) {
  const t = useWords(kitWords)
  return (
    <div className="w-internal">
      <b>
        <Lock className="w-icon" aria-hidden /> {t('internal')}
      </b>
      <div>{children}</div>
    </div>
  )
}

export type GradeLevel = 0 | 1 | 2 | 3 | 4

/** Four threads, as many filled as the proof has earned (E0 anecdote … E4 randomised). */
export function Grade({ level }: { level: GradeLevel }) {
  const t = useWords(kitWords)
  const words = { 0: 'grade0', 1: 'grade1', 2: 'grade2', 3: 'grade3', 4: 'grade4' } as const
  return (
    <span className="w-grade">
      <svg viewBox="0 0 15 15" aria-hidden="true">
        {[1, 2, 3, 4].map((thread) => (
          <path
            key={thread}
            className={thread <= level ? 'w-grade-earned' : undefined}
            d={`M0 ${15.5 - thread * 3.5}h15`}
          />
        ))}
      </svg>
      E{level} <span className="w-grade-word">{t(words[level])}</span>
    </span>
  )
}
