import { useState } from 'react'
import { type Answer, useRead } from '../app/api.ts'
import { Button } from '../kit/button.tsx'
import { holds } from '../kit/combobox.tsx'
import { TextField } from '../kit/field.tsx'
import { useFormat } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { Select } from '../kit/select.tsx'
import { EmptyState, Skeleton } from '../kit/states.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import { FailedResults, ResultsPage } from './results-frame.tsx'
import { driverWords, familyWords, valueWords } from './value-words.ts'

type Line = Answer<'listDrivers'>['drivers'][number]
type Family = Line['families'][number]

const families = [
  ...['all', 'sales', 'research', 'people', 'service', 'marketing'],
  ...['communication', 'it', 'operations', 'purchasing', 'management'],
] as const

/** Every value driver by the job family that leads it. */
export function DriversPage() {
  const t = useWords(driverWords)
  const say = useWords(valueWords)
  const { data, error, refetch } = useRead('listDrivers', {})
  if (error) return <FailedResults error={error} onRetry={refetch} />
  const waiting = data?.drivers.filter(({ unmeasured }) => unmeasured.length > 0).length ?? 0
  return (
    <ResultsPage
      part="drivers"
      title={say('catalogue')}
      lede={data && <p>{t('lede', { count: data.drivers.length, waiting })}</p>}
    >
      {data ? <Catalogue drivers={data.drivers} /> : <Skeleton lines={12} />}
    </ResultsPage>
  )
}

function Catalogue({ drivers }: { drivers: readonly Line[] }) {
  const t = useWords(driverWords)
  const family = useWords(familyWords)
  const { language } = usePlace()
  const [asked, ask] = useState('')
  const [only, keepOnly] = useState<Family | 'every'>('every')
  const found = drivers.filter(
    (driver) =>
      (only === 'every' || driver.families.includes(only)) &&
      holds(`${driver.id} ${driver.name[language]} ${driver.written.words}`, asked.trim()),
  )
  const options = [
    { id: 'every', word: t('every') } as const,
    ...families.map((id) => ({ id, word: family(id) })),
  ]
  const clear = () => {
    ask('')
    keepOnly('every')
  }
  return (
    <>
      <search className="v-find">
        <TextField label={t('find')} type="search" value={asked} onChange={ask} />
        <Select label={t('family')} options={options} value={only} onChange={keepOnly} />
      </search>
      {found.length === 0 && (
        <EmptyState title={t('nothing')} action={<Button onPress={clear}>{t('clear')}</Button>}>
          {t('nothingWhy')}
        </EmptyState>
      )}
      {families.map((each) => {
        const led = found.filter(({ families: [first] }) => first === each)
        if (led.length === 0) return null
        return (
          <Section key={each} title={family(each)}>
            <List label={family(each)}>
              {led.map((driver) => (
                <DriverLine key={driver.id} driver={driver} />
              ))}
            </List>
          </Section>
        )
      })}
    </>
  )
}

function DriverLine({ driver }: { driver: Line }) {
  const t = useWords(driverWords)
  const format = useFormat()
  const { language } = usePlace()
  const { id, name, on, unmeasured, valued, version, sources, written } = driver
  const standing = [
    !on && t('off'),
    unmeasured.length > 0 && t('notMeasured'),
    !valued && t('reported'),
    version > 1 && t('changed', { version }),
  ].filter((word) => word !== false)
  return (
    <ListRow
      lead={<span className="v-number">{id}</span>}
      title={name[language]}
      href={`/results/drivers/${id}`}
      sub={written.words}
    >
      <p className="v-standing">
        <span>{format.list(sources.map((source) => t(source)))}</span>
        {standing.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </p>
    </ListRow>
  )
}
