import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { type Answer, useRead } from '../app/api.ts'
import { Button } from '../kit/button.tsx'
import { useFormat } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { Notice, Skeleton } from '../kit/states.tsx'
import { DefinitionList } from '../kit/table.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import { DriverForm } from './driver-form.tsx'
import { DriverHistory } from './driver-history.tsx'
import { FormulaText } from './formula.tsx'
import { InputTable } from './input-table.tsx'
import { FailedResults, ResultsPage } from './results-frame.tsx'
import { driverWords, familyWords, valueWords } from './value-words.ts'

export type Driver = Answer<'readDriver'>

/** One driver, open to its last default; edited in place by those who prepare the figures. */
export function DriverPage({ driverId }: { driverId: string }) {
  const t = useWords(driverWords)
  const say = useWords(valueWords)
  const family = useWords(familyWords)
  const format = useFormat()
  const { language } = usePlace()
  const [editing, edit] = useState(false)
  const { data, error, refetch } = useRead('readDriver', { driverId })
  if (error) return <FailedResults error={error} onRetry={refetch} />
  const title = data?.name[language] ?? driverId
  const names = data ? format.list(data.families.map((each) => family(each))) : ''
  return (
    <ResultsPage
      part="drivers"
      title={title}
      crumb={[{ word: say('catalogue'), href: '/results/drivers' }, { word: driverId }]}
      lede={data && <p>{t('forFamilies', { id: driverId, families: names })}</p>}
      actions={
        data?.mayEdit &&
        !editing && (
          <Button kind="filled" icon={PenLine} onPress={() => edit(true)}>
            {t('edit')}
          </Button>
        )
      }
    >
      {!data && <Skeleton lines={12} />}
      {data && editing && <DriverForm driver={data} onEnd={() => edit(false)} />}
      {data && !editing && <DriverParts driver={data} />}
    </ResultsPage>
  )
}

function DriverParts({ driver }: { driver: Driver }) {
  const t = useWords(driverWords)
  const { language } = usePlace()
  const { bias, guard, group, needs, on, unmeasured, written } = driver
  const names = useNames(driver)
  const cautions = [
    { term: t('bias'), meaning: bias[language] },
    { term: t('guard'), meaning: guard[language] },
    ...(needs ? [{ term: t('needs'), meaning: t('needsWhat', { grade: needs }) }] : []),
    ...(group ? [{ term: t('group'), meaning: t('groupWhat', { group }) }] : []),
  ]
  return (
    <>
      {(!on || unmeasured.length > 0) && (
        <Notice>{on ? t('unmeasured', { names: names(unmeasured) }) : t('isOff')}</Notice>
      )}
      <Section title={t('formula')}>
        <FormulaText symbols={written.symbols} />
        <p className="v-words">{t('inWords', { words: written.words })}</p>
        <Worth driver={driver} {...driver} />
      </Section>
      <Section title={t('inputs')}>
        <InputTable inputs={driver.inputs} />
      </Section>
      <Section title={t('caution')}>
        <DefinitionList definitions={cautions} />
      </Section>
      <DriverHistory driver={driver} />
    </>
  )
}

/** Inputs by their names, as a sentence lists them. */
export function useNames({ inputs }: Driver): (symbols: readonly string[]) => string {
  const format = useFormat()
  const { language } = usePlace()
  return (symbols) =>
    format.list(inputs.flatMap(({ symbol, name }) => (symbols.includes(symbol) ? [name[language]] : [])))
}

type WorthProps = { driver: Driver; result: number | null; lacking: readonly string[] }

/** What the formula comes to on the defaults, or why it comes to nothing. */
export function Worth({ driver, result, lacking }: WorthProps) {
  const t = useWords(driverWords)
  const format = useFormat()
  const names = useNames(driver)
  if (!driver.valued) return <p className="w-small w-quiet">{t('noValue')}</p>
  if (lacking.length > 0) return <p className="w-small w-quiet">{t('noResult', { names: names(lacking) })}</p>
  if (result === null) return <p className="w-small w-quiet">{t('divided')}</p>
  return <p>{t('comesTo', { amount: format.money(result, 'EUR') })}</p>
}
