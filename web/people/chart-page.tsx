import { useSearch } from 'wouter'
import { useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { FailedPage } from '../app/missing-page.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { EmptyState, Skeleton } from '../kit/states.tsx'
import { TabLinks } from '../kit/tabs.tsx'
import { useWords } from '../kit/words.tsx'
import { ChartJump } from './chart-jump.tsx'
import { type Chart, ChartTree } from './chart-tree.tsx'
import { type Units, UnitTree } from './chart-units.tsx'
import { chartAddress, type Sought, soughtIn, useWay } from './chart-way.ts'
import { chartWords } from './chart-words.ts'
import { peopleWords } from './words.ts'
import './people.css'
import './chart.css'

/** Who works with whom, by manager or by unit; the address may name whom or what to open the way to. */
export function ChartPage() {
  const sought = soughtIn(useSearch())
  return sought.by === 'unit' ? <ByUnit sought={sought} /> : <ByManager sought={sought} />
}

function ByManager({ sought }: { sought: Sought }) {
  const { data, error, refetch } = useRead('readChart', {})
  const way = useWay(sought)
  if (error && !data) return <FailedPage error={error} onRetry={refetch} />
  const empty = data && data.tops.length === 0 && data.absent.length === 0
  return (
    <Frame sought={sought} sentence={data && !empty && <ManagerSentence chart={data} />} empty={empty}>
      {data && way && <ChartTree key={keyOf(sought)} chart={data} way={way} />}
    </Frame>
  )
}

function ByUnit({ sought }: { sought: Sought }) {
  const { data, error, refetch } = useRead('readChartUnits', {})
  const way = useWay(sought)
  if (error && !data) return <FailedPage error={error} onRetry={refetch} />
  const empty = data && data.tops.length === 0
  return (
    <Frame sought={sought} sentence={data && !empty && <UnitSentence units={data} />} empty={empty}>
      {data && way && <UnitTree key={keyOf(sought)} units={data} way={way} />}
    </Frame>
  )
}

// A new goal begins a new tree, opened along its way.
const keyOf = ({ to, unit }: Sought) => to ?? unit ?? ''

type FrameProps = {
  sought: Sought
  sentence: React.ReactNode
  empty: boolean | undefined
  children: React.ReactNode
}

function Frame({ sought, sentence, empty = false, children }: FrameProps) {
  const t = useWords(chartWords)
  const p = useWords(peopleWords)
  const { administrator } = useMe()
  const places = [
    { href: chartAddress({ by: 'manager', to: sought.to }), word: t('byManager') },
    { href: chartAddress({ by: 'unit', to: sought.to }), word: t('byUnit') },
  ]
  return (
    <Page
      title={p('chart')}
      lede={<p className="p-sentence">{sentence}</p>}
      crumb={[{ word: p('people'), href: '/people' }, { word: p('chart') }]}
      tabs={
        <TabLinks
          label={t('ways')}
          places={places}
          current={chartAddress({ by: sought.by, to: sought.to })}
        />
      }
      width="data"
    >
      {empty ? (
        <EmptyState
          title={t('empty')}
          action={
            administrator && <ButtonLink href="/administration/people/import">{p('importPeople')}</ButtonLink>
          }
        >
          {t('emptyWhy')}
        </EmptyState>
      ) : (
        <>
          <ChartJump by={sought.by} />
          {children || <Skeleton lines={8} />}
        </>
      )}
    </Page>
  )
}

const bold = (inside: React.ReactNode) => <b>{inside}</b>

function ManagerSentence({ chart: { people, tops, absent, alone } }: { chart: Chart }) {
  const t = useWords(chartWords)
  const largest = tops[0]
  const apart = absent.reduce((sum, { people: few }) => sum + few, 0)
  const one = tops.length === 1 && apart === 0
  return (
    <>
      {one && t.rich('led', { people, name: largest?.name ?? '', b: bold })}
      {!one && t.rich('managerSentence', { people, tops: tops.length, b: bold })}
      {!one && largest && t('largest', { name: largest.name, below: largest.below, tops: tops.length })}
      {apart > 0 && ` ${t('apart', { apart, managers: absent.length })}`}
      {alone > 0 && ` ${t('aloneSentence', { alone })}`}
    </>
  )
}

function UnitSentence({ units: { people, units, tops, withoutUnit } }: { units: Units }) {
  const t = useWords(chartWords)
  const largest = tops[0]
  return (
    <>
      {t.rich('unitSentence', { people, units, tops: tops.length, b: bold })}
      {largest && tops.length > 1 && ` ${t('largestUnit', { name: largest.name, people: largest.people })}`}
      {withoutUnit > 0 && ` ${t('withoutUnitSentence', { people: withoutUnit })}`}
    </>
  )
}
