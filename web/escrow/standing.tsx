import { Ban, Check, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Answer } from '../app/api.ts'
import { Avatar } from '../kit/avatar.tsx'
import { StateChip } from '../kit/chips.tsx'
import { useFormat } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { escrowWords } from './words.ts'
import './escrow.css'

export type Board = Answer<'readEscrow'>
export type Escrow = NonNullable<Board['current']>
type Holder = Escrow['holders'][number]

/** Who holds it today, in a sentence. */
export function Standing({ board: { current, waiting } }: { board: Board }) {
  const t = useWords(escrowWords)
  const b = (inside: ReactNode) => <b>{inside}</b>
  const gone = current?.holders.find(({ left }) => left)
  if (gone) return <p className="w-finding">{t.rich('standsBroken', { name: gone.name, b })}</p>
  const shown = current ?? waiting
  const [one, other] = shown?.holders ?? []
  if (!one || !other) return <p className="w-finding">{t('standsNone')}</p>
  return (
    <p className="w-finding">
      {t.rich(current ? 'standsHeld' : 'standsOffered', { one: one.name, other: other.name, b })}
    </p>
  )
}

/** The pair in force, and the one that is to follow or still to be made. */
export function Pairs({ board: { current, waiting } }: { board: Board }) {
  const t = useWords(escrowWords)
  const format = useFormat()
  const date = (at: string | null) => (at ? format.fullDate(new Date(at)) : '')
  return (
    <>
      {current && (
        <Section title={t('holders')} end={t('since', { date: date(current.inForceAt) })}>
          <Holders label={t('holders')} holders={current.holders} />
        </Section>
      )}
      {waiting && (
        <Section
          title={t(current ? 'next' : 'offered')}
          end={t('offeredOn', { date: date(waiting.namedAt) })}
        >
          <Holders label={t('offered')} holders={waiting.holders} />
        </Section>
      )}
    </>
  )
}

function Holders({ holders, label }: { holders: readonly Holder[]; label: string }) {
  return (
    <List label={label}>
      {holders.map((holder) => (
        <ListRow
          key={holder.id}
          lead={<Avatar name={holder.name} />}
          title={holder.name}
          href={`/people/${holder.id}`}
          sub={holder.office}
          end={<HalfChip half={holder} />}
        />
      ))}
    </List>
  )
}

export function HalfChip({ half }: { half: Pick<Holder, 'made' | 'lost' | 'left'> }) {
  const t = useWords(escrowWords)
  if (half.left) return <StateChip tone="garance">{t('left')}</StateChip>
  if (half.lost) return <StateChip tone="garance">{t('lost')}</StateChip>
  return <StateChip tone={half.made ? 'vert' : 'gaude'}>{t(half.made ? 'made' : 'unmade')}</StateChip>
}

/** What an escrow lets anyone do, and what nobody can. */
export function Possible() {
  const t = useWords(escrowWords)
  return (
    <div className="e-possible">
      <Section title={t('canTitle')}>
        <Lines icon={Check} lines={[t('canOpen'), t('canTold'), t('canCount')]} />
      </Section>
      <Section title={t('cannotTitle')}>
        <Lines icon={Ban} lines={[t('cannotWithout'), t('cannotAlone'), t('cannotRemake')]} />
      </Section>
    </div>
  )
}

export function Lines({ icon: Icon, lines }: { icon: LucideIcon; lines: readonly string[] }) {
  return (
    <ul className="e-lines">
      {lines.map((line) => (
        <li key={line}>
          <Icon className="w-icon" aria-hidden />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  )
}

export function Past({ past }: { past: readonly Escrow[] }) {
  const t = useWords(escrowWords)
  const format = useFormat()
  if (past.length === 0) return null
  const date = (at: string | null) => (at ? format.fullDate(new Date(at)) : '')
  return (
    <Section title={t('past')}>
      <p className="w-quiet">{t('pastNote')}</p>
      <List label={t('past')}>
        {past.map(({ id, holders, inForceAt, endedAt, endReason }) => (
          <ListRow
            key={id}
            title={format.list(holders.map(({ name }) => name))}
            sub={t('pastWhen', { from: date(inForceAt), to: date(endedAt) })}
            end={t('ended', { reason: endReason ?? '' })}
          />
        ))}
      </List>
    </Section>
  )
}
