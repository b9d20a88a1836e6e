import { Fragment, type ReactNode } from 'react'
import { useWords } from '../../kit/words.tsx'
import { announcementWords } from './words.ts'

export type Target = { inside: number; guests: number; organisation: string | null; space: string | null }

/** Whom an announcement is for, in a sentence with the head count; guests stand out. */
export function TargetSentence({
  says,
  target,
}: {
  says: 'target' | 'willAsk' | 'willTell'
  target: Target
}) {
  const t = useWords(announcementWords)
  return <span>{t.rich(says, { whom: () => <Whom target={target} /> })}</span>
}

function Whom({ target: { inside, guests, organisation, space } }: { target: Target }) {
  const t = useWords(announcementWords)
  const tags = {
    b: (within: ReactNode) => <b>{within}</b>,
    i: (within: ReactNode) => <em className="n-place">{within}</em>,
  }
  const people =
    space === null
      ? t.rich('peopleOfCompany', { ...tags, count: inside })
      : t.rich('peopleOfSpace', { ...tags, count: inside, space })
  const parts = [
    ...(inside > 0 ? [<Fragment key="inside">{people}</Fragment>] : []),
    ...(guests > 0
      ? [
          <span key="guests" className="w-guests">
            {t('guestsOf', {
              count: guests,
              organisation: organisation ?? '',
            })}
          </span>,
        ]
      : []),
  ]
  if (parts.length === 0) return t('nobody')
  return (
    <>
      {parts[0]}
      {parts.length > 1 && t('and')}
      {parts[1]}
    </>
  )
}
