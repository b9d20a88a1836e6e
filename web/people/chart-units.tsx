import { type Answer, usePages, useRead } from '../app/api.ts'
import { Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { PersonFace } from './chart-face.tsx'
import { GroupItem, Item, type Row, Rows, Tree } from './chart-item.tsx'
import { perPage } from './chart-tree.tsx'
import { chartWords } from './chart-words.ts'
import { peopleWords } from './words.ts'

export type Units = Answer<'readChartUnits'>
type Unit = Units['tops'][number]

/** By unit: the largest first, each with the units below it and then its own people. */
export function UnitTree({ units: { tops, withoutUnit }, way }: { units: Units; way: readonly string[] }) {
  const t = useWords(chartWords)
  const p = useWords(peopleWords)
  return (
    <Tree label={p('chart')} first={tops[0]?.id ?? ''} way={way}>
      {tops.map((unit) => (
        <UnitItem key={unit.id} unit={unit} opened={tops.length === 1} />
      ))}
      {withoutUnit > 0 && (
        <GroupItem
          id="alone"
          word={t('withoutUnit')}
          countWord={t('team', { count: withoutUnit })}
          below={<UnitPeople given={{}} />}
        />
      )}
    </Tree>
  )
}

function UnitItem({ unit: { id, name, people, units }, opened = false }: { unit: Unit; opened?: boolean }) {
  const t = useWords(chartWords)
  return (
    <GroupItem
      id={id}
      word={name}
      opened={opened}
      countWord={units > 0 ? t('peopleAndUnits', { people, units }) : t('team', { count: people })}
      below={
        <>
          {units > 0 && <UnitsBelow unitId={id} />}
          <UnitPeople given={{ unit: id }} />
        </>
      }
    />
  )
}

function UnitsBelow({ unitId }: { unitId: string }) {
  const { data } = useRead('readChartUnit', { unitId })
  return data ? data.below.map((unit) => <UnitItem key={unit.id} unit={unit} />) : <Skeleton lines={2} />
}

function UnitPeople({ given }: { given: { unit?: string } }) {
  return <Rows pages={usePages('listUnitPeople', { limit: perPage, ...given })} show={member} />
}

const member = (row: Row) => <Member key={row.id} row={row} />

/** Someone of a unit: whom they lead stands in the other view. */
function Member({ row }: { row: Row }) {
  const t = useWords(chartWords)
  const { id, name, reports } = row
  return (
    <Item
      id={id}
      word={name}
      face={<PersonFace row={row} sub={row.title} />}
      {...(reports > 0 && { countWord: t('leads', { count: reports }) })}
    />
  )
}
