import { CalendarDays } from 'lucide-react'
import { StateChip } from '../../kit/chips.tsx'
import { useWords } from '../../kit/words.tsx'
import { type Occasion, useOccasion } from './when.ts'
import { eventWords } from './words.ts'

/** In a feed: when and where an event takes place, and how many come. */
export function OccasionFact({ occasion }: { occasion: Occasion }) {
  const t = useWords(eventWords)
  const when = useOccasion()(occasion)
  return (
    <>
      {occasion.cancelled ? (
        <StateChip tone="garance">{t('cancelled')}</StateChip>
      ) : (
        <StateChip icon={CalendarDays}>{when.there}</StateChip>
      )}
      {when.here && <span>{when.here}</span>}
      {occasion.place && <span>{occasion.place}</span>}
      {!occasion.cancelled && occasion.coming > 0 && <span>{t('coming', { count: occasion.coming })}</span>}
    </>
  )
}
