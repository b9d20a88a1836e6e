import type { Answer } from '../app/api.ts'
import { useFormat } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { Table } from '../kit/table.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import { importWords, thingWords } from './import-words.ts'

type Import = Answer<'readImport'>

const mostProblems = 30

export function Found({ found }: Pick<Import, 'found'>) {
  const t = useWords(importWords)
  const nameOf = useThingName()
  const { number } = useFormat()
  return (
    <Section title={t('found')}>
      <Table
        caption={t('found')}
        captionHidden
        columns={[
          { head: t('what'), cell: ([what]) => nameOf(what), names: true },
          { head: t('count'), cell: ([, count]) => number(count), numeric: true },
        ]}
        lines={Object.entries(found).sort(([a], [b]) => placeOf(a) - placeOf(b))}
        lineKey={([what]) => what}
      />
    </Section>
  )
}

export function Lost({ lost, state }: Pick<Import, 'lost' | 'state'>) {
  const t = useWords(importWords)
  const nameOf = useThingName()
  const { number } = useFormat()
  const { language } = usePlace()
  const title = t(state === 'done' ? 'lostDone' : 'lost')
  return (
    <Section title={title}>
      {lost.length === 0 ? (
        <p>{t('lostNone')}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          columns={[
            { head: t('what'), cell: ({ what }) => nameOf(what), names: true },
            { head: t('count'), cell: ({ count }) => number(count), numeric: true },
            { head: t('why'), cell: ({ why }) => why[language] },
          ]}
          lines={lost}
          lineKey={({ what }) => what}
        />
      )}
    </Section>
  )
}

export function Problems({ problems }: Pick<Import, 'problems'>) {
  const t = useWords(importWords)
  const { language } = usePlace()
  if (problems.length === 0) return null
  const more = problems.length - mostProblems
  return (
    <Section title={t('problems')}>
      <List label={t('problems')} tight>
        {problems.slice(0, mostProblems).map(({ code, sentence, where }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said of the same place twice
          <ListRow key={`${code} ${where} ${index}`} title={sentence[language]} sub={where} />
        ))}
      </List>
      {more > 0 && <p>{t('problemsMore', { count: more })}</p>}
    </Section>
  )
}

export function Result({ counts }: Pick<Import, 'counts'>) {
  const t = useWords(importWords)
  const nameOf = useThingName()
  const { number } = useFormat()
  const lines = Object.entries(counts).filter(([, count]) => Object.values(count).some((each) => each > 0))
  return (
    <Section title={t('result')}>
      <Table
        caption={t('result')}
        captionHidden
        columns={[
          { head: t('what'), cell: ([what]) => nameOf(what), names: true },
          { head: t('created'), cell: ([, { created }]) => number(created), numeric: true },
          { head: t('updated'), cell: ([, { updated }]) => number(updated), numeric: true },
          { head: t('unchanged'), cell: ([, { unchanged }]) => number(unchanged), numeric: true },
          { head: t('skipped'), cell: ([, { skipped }]) => number(skipped), numeric: true },
        ]}
        lines={lines}
        lineKey={([what]) => what}
      />
    </Section>
  )
}

function useThingName(): (what: string) => string {
  const t = useWords(thingWords)
  return (what) => (isNamed(what) ? t(what) : what)
}

function isNamed(what: string): what is keyof typeof thingWords {
  return Object.hasOwn(thingWords, what)
}

const order = Object.keys(thingWords)

/** Where a thing stands in the list of names; what has none comes last. */
function placeOf(what: string): number {
  const place = order.indexOf(what)
  return place < 0 ? order.length : place
}
