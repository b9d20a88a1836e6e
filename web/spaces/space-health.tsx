import { Archive } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRead } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Sparkline } from '../kit/charts/sparkline.tsx'
import { Evidence } from '../kit/evidence.tsx'
import { useFormat } from '../kit/format.tsx'
import { ErrorState, Skeleton } from '../kit/states.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { TooFew } from '../kit/trust.tsx'
import { useWords } from '../kit/words.tsx'
import { type Health, type Measure, type MeasureName, sentenceOf } from './health-sentence.ts'
import { healthWords } from './health-words.ts'
import { isSteward, useSpaceChanges } from './space-changes.ts'
import type { Space } from './state-chips.tsx'

/** How the space is doing: a sentence whose figures open what they stand on, then the measures one by one. */
export function SpaceHealth({ space }: { space: Space }) {
  const t = useWords(healthWords)
  const textOf = useProblemText()
  const { data, error, refetch } = useRead('readSpaceHealth', { spaceId: space.id })
  if (error && !data) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  return (
    <section className="s-health" aria-label={t('label')}>
      <h2 className="s-label">{data ? t('over', { days: data.days }) : t('label')}</h2>
      {data ? <Told health={data} space={space} /> : <Skeleton lines={7} />}
    </section>
  )
}

function Told({ health, space }: { health: Health; space: Space }) {
  const told = health.state === 'measured' || health.measures.some(({ value }) => value !== null)
  return (
    <>
      <Sentence health={health} space={space} />
      {health.dormant && isSteward(space) && space.state === 'open' && <ArchiveProposal space={space} />}
      {told && <Measures health={health} space={space} />}
    </>
  )
}

function Sentence({ health, space }: { health: Health; space: Space }) {
  const t = useWords(healthWords)
  const wait = useRoundWait()
  const shown = (name: MeasureName) => (inside: ReactNode) => {
    const measure = health.measures.find((each) => each.name === name)
    return measure ? <Proof measure={measure} figure={inside} days={health.days} space={space} /> : inside
  }
  const tags = { answered: shown('answered'), wait: shown('first_answer'), spread: shown('spread') }
  return (
    <p className="w-finding s-finding">
      {sentenceOf(health, wait).map(({ key, values }) => (
        <span key={key}>{t.rich(key, { ...tags, ...values })}</span>
      ))}
    </p>
  )
}

function ArchiveProposal({ space }: { space: Space }) {
  const t = useWords(healthWords)
  const { archive } = useSpaceChanges(space)
  return (
    <div className="s-proposal">
      <Button icon={Archive} onPress={archive}>
        {t('archive')}
      </Button>
      <p>{t('archiveNote')}</p>
    </div>
  )
}

function Measures({ health, space }: { health: Health; space: Space }) {
  const t = useWords(healthWords)
  const say = useValue()
  const columns: Column<Measure>[] = [
    { head: t('measure'), names: true, cell: ({ name }) => t(name) },
    { head: t('now'), cell: (measure) => <Now measure={measure} health={health} space={space} /> },
    { head: t('reading'), cell: ({ name, reading }) => reading && <Reading name={name} reading={reading} /> },
    {
      head: t('weeks'),
      cell: ({ name, weeks }) =>
        weeks.filter((week) => week !== null).length > 1 && (
          <Sparkline
            measure={t(name)}
            values={weeks}
            width={96}
            height={24}
            format={(value) => say(name, value)}
          />
        ),
    },
  ]
  const lines = health.measures.filter(
    ({ name, of }) => (name !== 'fresh' && name !== 'returning') || of.total > 0,
  )
  return (
    <div className="s-measures">
      <Table
        caption={t('table')}
        captionHidden
        columns={columns}
        lines={lines}
        lineKey={({ name }) => name}
      />
    </div>
  )
}

const tones = {
  ...{ good: 'w-vert', rising: 'w-vert', steady: 's-plain' },
  ...{ watch: 'w-gaude', weak: 'w-gaude', falling: 'w-gaude' },
} as const

function Reading({ name, reading }: { name: MeasureName; reading: NonNullable<Measure['reading']> }) {
  const t = useWords(healthWords)
  // Neither way is good or bad by itself where a few know most.
  return <b className={name === 'evenness' ? 's-plain' : tones[reading]}>{t(reading)}</b>
}

function Now({ measure, health, space }: { measure: Measure; health: Health; space: Space }) {
  const t = useWords(healthWords)
  const say = useValue()
  const { name, value, below, withheld, of } = measure
  if (below !== null)
    return <Proof measure={measure} figure={t('below', { people: below })} days={health.days} space={space} />
  if (value === null)
    return withheld ? (
      <TooFew {...(withheld === 'dominated' && { reason: t('dominated') })} />
    ) : (
      <span className="s-plain">{t('noneYet')}</span>
    )
  const counted = of.count !== null && (name === 'answered' || name === 'accepted' || name === 'fresh')
  const figure = counted ? t('ofAll', { count: of.count ?? 0, total: of.total }) : say(name, value)
  return <Proof measure={measure} figure={figure} days={health.days} space={space} />
}

const rowsBehind = {
  answered: 'behindQuestions',
  first_answer: 'behindQuestions',
  accepted: 'behindQuestions',
  spread: 'behindQuestions',
  fresh: 'behindArticles',
  crossing: 'behindReplies',
  returning: 'behindPeople',
  evenness: 'behindPeople',
} as const
const rowsAt = {
  behindQuestions: 'questions',
  behindArticles: 'library',
  behindReplies: 'discussions',
  behindPeople: 'people',
} as const

/** A figure that opens its definition, its formula, how many rows it stands on and where they are. */
type ProofProps = { measure: Measure; figure: ReactNode; days: number; space: Space }

function Proof({ measure, figure, days, space }: ProofProps) {
  const t = useWords(healthWords)
  const { name, of } = measure
  const behind = rowsBehind[name]
  return (
    <Evidence
      figure={figure}
      title={t(name)}
      definition={t(`${name}Means`, { days })}
      formula={t(`${name}Formula`)}
      rows={{ href: `/spaces/${space.id}/${rowsAt[behind]}`, word: t(behind, { count: of.total, days }) }}
      seenBy={t('seenBy')}
    />
  )
}

function useValue(): (name: MeasureName, value: number) => string {
  const t = useWords(healthWords)
  const format = useFormat()
  return (name, value) => {
    if (name === 'spread') return format.number(value)
    if (name === 'evenness') return format.number(value, { maximumFractionDigits: 2 })
    if (name !== 'first_answer') return format.percent(value)
    if (value >= 48) return t('days', { count: Math.round(value / 24) })
    const minutes = Math.round(value * 60)
    return t('precisely', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') })
  }
}

/** Rounded up, so that "within" holds. */
function useRoundWait(): (hours: number) => string {
  const t = useWords(healthWords)
  return (hours) =>
    hours > 47
      ? t('days', { count: Math.ceil(hours / 24) })
      : t('hours', { count: Math.max(1, Math.ceil(hours)) })
}
