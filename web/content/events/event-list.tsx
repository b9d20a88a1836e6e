import type { ReactNode } from 'react'
import { type Answer, usePages } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { StateChip } from '../../kit/chips.tsx'
import { ErrorState, LoadMore, Skeleton } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { DateBlock } from './date-block.tsx'
import { capital, isOn, useOccasion } from './when.ts'
import { eventWords } from './words.ts'
import './events.css'

export type Show = 'upcoming' | 'past'
type ListedEvent = Answer<'listEvents'>['data'][number]

/** Events by their day: those to come, the next first, or those past. */
export function EventList({ show, spaceId, empty }: { show: Show; spaceId?: string; empty: ReactNode }) {
  const t = useWords(eventWords)
  const textOf = useProblemText()
  const pages = usePages('listEvents', { show, ...(spaceId && { spaceId }) }, { keep: true })
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  if (isPending) return <Skeleton lines={6} />
  if (error) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) return empty
  return (
    <>
      <ul className="e-list" aria-label={t(show)}>
        {rows.map((event) => (
          <EventRow key={event.id} event={event} withSpace={!spaceId} />
        ))}
      </ul>
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </>
  )
}

const mineOf = { yes: 'mineYes', maybe: 'mineMaybe', no: 'mineNo' } as const

function EventRow({ event, withSpace }: { event: ListedEvent; withSpace: boolean }) {
  const t = useWords(eventWords)
  const when = useOccasion()
  const { title, address, language, occasion, mine, space, author } = event
  if (!occasion) return null
  const { there, here } = when(occasion)
  return (
    <li className="e-row">
      <DateBlock occasion={occasion} />
      <div>
        <h2 {...(language && { lang: language })}>
          <a href={address}>{title}</a>
        </h2>
        <p>
          {capital(there)}
          {here && ` (${here})`}
        </p>
        <div className="e-row-facts">
          {occasion.cancelled && <StateChip tone="garance">{t('cancelled')}</StateChip>}
          {!occasion.cancelled && isOn(occasion) && <StateChip tone="guede">{t('now')}</StateChip>}
          {occasion.place && <span>{occasion.place}</span>}
          {occasion.online && <span>{capital(t('online'))}</span>}
          <span>{withSpace && space ? `${author.name}, ${space.name}` : author.name}</span>
          {!occasion.cancelled && occasion.coming > 0 && (
            <span>{t('coming', { count: occasion.coming })}</span>
          )}
          {mine && <b>{t(mineOf[mine])}</b>}
        </div>
      </div>
    </li>
  )
}
