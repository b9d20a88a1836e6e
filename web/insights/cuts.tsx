import { useState } from 'react'
import { BarChart } from '../kit/charts/bar-chart.tsx'
import { Segmented } from '../kit/choices.tsx'
import { useFormat } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { useWords } from '../kit/words.tsx'
import type { Group, Participation } from './participation.ts'
import { insightWords } from './words.ts'

const steps = ['reader', 'reactor', 'contributor', 'connector'] as const
type Step = (typeof steps)[number]
const does = {
  reader: 'doesReader',
  reactor: 'doesReactor',
  contributor: 'doesContributor',
  connector: 'doesConnector',
} as const

/** One step, group by group: those that may not be told stand together, hatched. */
export function Cuts({ participation, day }: { participation: Participation; day: string }) {
  const t = useWords(insightWords)
  const [step, choose] = useState<Step>('contributor')
  const options = steps
    .filter((each) => each !== 'reader' || participation.readers)
    .map((id) => ({ id, word: t(id) }))
  return (
    <Section
      title={t('where')}
      end={<Segmented label={t('step')} options={options} value={step} onChange={choose} />}
    >
      <div className="n-cuts">
        <Cut name={t('units')} groups={participation.units} step={step} day={day} />
        <Cut name={t('jobFamilies')} groups={participation.jobFamilies} step={step} day={day} />
      </div>
    </Section>
  )
}

type CutProps = { name: string; groups: readonly Group[]; step: Step; day: string }

function Cut({ name, groups, step, day }: CutProps) {
  const t = useWords(insightWords)
  const { percent } = useFormat()
  const told = toldOf(groups, step)
  const hidden = groups.length - told.length
  const rows = [
    ...told.map(({ name: group, value, low, high }) => ({ name: group, value, interval: { low, high } })),
    ...(hidden > 0 ? [{ name: t('hidden', { count: hidden }), value: null }] : []),
  ]
  return (
    <BarChart
      level={3}
      title={useFinding(told, step)}
      measure={`${name}. ${t('cutMeasure', { does: t(does[step]) })}`}
      source={t('sourceCut', { day })}
      definition={<p>{t('cutDefinition')}</p>}
      format={percent}
      rows={rows}
    />
  )
}

type Line = { name: string; value: number; low: number; high: number }

function toldOf(groups: readonly Group[], step: Step): Line[] {
  return groups
    .flatMap(({ name, steps: reached }) => {
      const share = reached.find((each) => each.name === step)?.share
      return name && share ? [{ name, ...share }] : []
    })
    .sort((one, other) => other.value - one.value || one.name.localeCompare(other.name))
}

/** What the picture shows: two groups whose intervals do not meet, or that none stands apart. */
function useFinding(told: readonly Line[], step: Step): string {
  const t = useWords(insightWords)
  const { percent } = useFormat()
  const [top, last] = [told[0], told.at(-1)]
  if (!top || !last) return t('noneTold')
  const said = { top: top.name, high: percent(top.value), does: t(does[step]) }
  if (top === last) return t('onlyOne', said)
  if (top.low <= last.high) return t('noneApart')
  return t('apart', { ...said, last: last.name, low: percent(last.value) })
}
