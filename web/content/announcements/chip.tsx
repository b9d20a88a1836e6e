import { CircleCheck, Clock } from 'lucide-react'
import { StateChip } from '../../kit/chips.tsx'
import { useWords } from '../../kit/words.tsx'
import { useReadBy } from './day.ts'
import { announcementWords } from './words.ts'

/** What an announcement asks of who reads: to be acknowledged, by a day; or that it was. */
export function AcknowledgementChip({
  by,
  acknowledgedAt,
}: {
  by: string | null
  acknowledgedAt: string | null
}) {
  const t = useWords(announcementWords)
  const readBy = useReadBy()
  if (acknowledgedAt)
    return (
      <StateChip tone="vert" icon={CircleCheck}>
        {t('read')}
      </StateChip>
    )
  return (
    <>
      <StateChip tone="gaude" icon={Clock}>
        {t('asked')}
      </StateChip>
      {by && <span>{readBy(by)}</span>}
    </>
  )
}
