import { type Answer, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { photoOf } from '../app/photo.ts'
import { Avatar } from '../kit/avatar.tsx'
import { useFormat } from '../kit/format.tsx'
import { useWords } from '../kit/words.tsx'
import { CardPart } from './card-part.tsx'
import type { Profile } from './profile.ts'
import { peopleWords } from './words.ts'

type Line = Answer<'readReportingLine'>
type Card = Line['above'][number]
type Stop = { card: Card; note: string; self?: boolean }

const shownMost = 2

/** Managers, the person, peers or reports along a thread. */
export function ReportingLine({ person, beside }: { person: Profile; beside: boolean }) {
  const t = useWords(peopleWords)
  const inside = useMe().audience === 'inside' && person.audience === 'inside'
  const { data } = useRead('readReportingLine', { personId: person.id }, { enabled: inside })
  const stops = useStops(person, data, beside ? 1 : 2)
  if (!inside || !data || (stops.length < 2 && !person.managerRef)) return null
  return (
    <CardPart
      title={t('inOrganisation')}
      beside={beside}
      end={
        <a className="p-part-link" href={`/people/chart?to=${person.id}`}>
          {t('seeChart')}
        </a>
      }
    >
      {person.managerRef && <p className="p-absent">{t('managerAbsent', { ref: person.managerRef })}</p>}
      {stops.length > 1 && (
        <ol className="p-line">
          {stops.map(({ card, note, self }) => (
            <li key={card.id} className="p-stop" data-self={self || undefined}>
              <Avatar name={card.name} picture={photoOf(card)} size="small" />
              {self ? <b>{card.name}</b> : <a href={`/people/${card.id}`}>{card.name}</a>}
              <span>{note}</span>
            </li>
          ))}
        </ol>
      )}
    </CardPart>
  )
}

/** As many stops as a line holds: `highest` managers, the person, two more. */
function useStops(person: Profile, line: Line | undefined, highest: number): Stop[] {
  const t = useWords(peopleWords)
  const format = useFormat()
  if (!line) return []
  const { above, peers, peerCount, reports, reportCount } = line
  const since = person.startedOn ? t('since', { date: format.fullDate(new Date(person.startedOn)) }) : ''
  const few = (cards: Card[], most: number, count: number, word: string): Stop[] =>
    cards.slice(0, most).map((card, index, all) => {
      const rest = count - all.length
      const more = index === all.length - 1 && rest > 0 ? `, ${t('andMore', { count: rest })}` : ''
      return { card, note: word + more }
    })
  const team = reportCount > 0
  return [
    ...above.slice(-highest).map((card) => ({ card, note: card.title ?? t('manager') })),
    { card: person, note: since || (person.title ?? ''), self: true },
    ...(team
      ? few(reports, shownMost, reportCount, t('report'))
      : few(peers, shownMost, peerCount, t('sameTeam'))),
  ]
}
