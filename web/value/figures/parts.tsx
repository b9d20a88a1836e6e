import { Ban, Check, Hourglass, type LucideIcon, Undo2 } from 'lucide-react'
import { type Answer, type Asked, useRead } from '../../app/api.ts'
import { StateChip, type Tone } from '../../kit/chips.tsx'
import { useFormat } from '../../kit/format.tsx'
import { Section } from '../../kit/page.tsx'
import { Table } from '../../kit/table.tsx'
import { usePlace, useWords } from '../../kit/words.tsx'
import { figureWords } from './words.ts'

export type Given = Asked<'checkFigures'>
export type Preview = Answer<'checkFigures'>
export type Loaded = Answer<'readFigureImport'>
export type Key = Loaded['totals'][number]['key']
type State = Loaded['state']

const faces: Readonly<Record<State, { tone: Tone; icon: LucideIcon }>> = {
  submitted: { tone: 'gaude', icon: Hourglass },
  approved: { tone: 'vert', icon: Check },
  refused: { tone: 'garance', icon: Ban },
  undone: { tone: 'plain', icon: Undo2 },
}

export function FigureState({ state }: { state: State }) {
  const t = useWords(figureWords)
  const { tone, icon } = faces[state]
  return (
    <StateChip tone={tone} icon={icon}>
      {t(state)}
    </StateChip>
  )
}

/** What a figure is called, with its unit. */
export function useHeadings(): (key: Key) => string {
  const { data } = useRead('readFigureTemplates', {})
  const headings = new Map(
    data?.systems.flatMap(({ columns }) => columns.map(({ key, heading }) => [key, heading])),
  )
  return (key) => headings.get(key) ?? key
}

/** A month as it is said: March 2026. */
export function useMonth(): (month: string) => string {
  const { locale } = usePlace()
  const written = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (month) => written.format(new Date(`${month}-01T00:00:00Z`))
}

const digits = { maximumFractionDigits: 2 }

/** Key by key, what a file brings against what stands in its places. */
export function Totals({ totals, replaced }: Pick<Loaded, 'totals' | 'replaced'>) {
  const t = useWords(figureWords)
  const format = useFormat()
  const heading = useHeadings()
  const month = useMonth()
  const told = (value: number | null) => (value === null ? '–' : format.number(value, digits))
  if (totals.length === 0) return null
  return (
    <>
      <Section title={t('totals')}>
        <Table
          caption={t('totals')}
          captionHidden
          stacks
          lines={totals}
          lineKey={({ key }) => key}
          columns={[
            { head: t('figure'), cell: ({ key }) => heading(key), names: true },
            { head: t('value'), cell: ({ value }) => told(value), numeric: true },
            { head: t('before'), cell: ({ before }) => told(before), numeric: true },
            { head: t('fresh'), cell: ({ fresh }) => fresh, numeric: true },
            { head: t('same'), cell: ({ same }) => same, numeric: true },
            { head: t('replaced'), cell: ({ replaced: count }) => count, numeric: true },
          ]}
        />
      </Section>
      {replaced.length > 0 && (
        <Section title={t('replacing')}>
          <Table
            caption={t('replacing')}
            captionHidden
            stacks
            lines={replaced.map((line, at) => ({ ...line, at }))}
            lineKey={({ at }) => String(at)}
            columns={[
              { head: t('team'), cell: ({ unit }) => unit ?? t('gone'), names: true },
              { head: t('month'), cell: (line) => month(line.month) },
              { head: t('figure'), cell: ({ key }) => heading(key) },
              { head: t('old'), cell: ({ before }) => told(before), numeric: true },
              { head: t('now'), cell: ({ value }) => told(value), numeric: true },
            ]}
          />
        </Section>
      )}
    </>
  )
}
