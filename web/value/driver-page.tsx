import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { useRead } from '../app/api.ts'
import { Button } from '../kit/button.tsx'
import { useFormat } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { Notice, Skeleton } from '../kit/states.tsx'
import { DefinitionList } from '../kit/table.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import type { Driver } from './driver.ts'
import { DriverForm } from './driver-form.tsx'
import { DriverHistory } from './driver-history.tsx'
import { FormulaText } from './formula.tsx'
import { InputTable } from './input-table.tsx'
import { FailedResults, ResultsPage } from './results-frame.tsx'
import { driverWords, familyWords, valueWords } from './value-words.ts'
import { useNames, Worth } from './worth.tsx'

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
