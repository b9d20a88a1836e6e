import { BadgeCheck } from 'lucide-react'
import { useFormat } from '../../kit/format.tsx'
import { useWords } from '../../kit/words.tsx'
import { questionWords } from './words.ts'
import './question.css'

/** When the accepted answer was verified and by whom, for rows; or that it has to be verified again. */
export function VerifiedFact({ at, by, due }: { at: string; by: string | null; due: boolean }) {
  const t = useWords(questionWords)
  const format = useFormat()
  const date = format.date(new Date(at))
  if (due) return <span>{t('verifiedDue', { date })}</span>
  return (
    <span className="q-verified-fact">
      <BadgeCheck className="w-icon" aria-hidden />
      {by ? t('verifiedByOn', { date, name: by }) : t('verifiedOnDay', { date })}
    </span>
  )
}
