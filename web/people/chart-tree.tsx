import { type Answer, usePages } from '../app/api.ts'
import { useWords } from '../kit/words.tsx'
import { GroupItem, PersonItem, type Row, Rows, Tree } from './chart-item.tsx'
import { absentItem } from './chart-way.ts'
import { chartWords } from './chart-words.ts'
import { peopleWords } from './words.ts'

export type Chart = Answer<'readChart'>

export const perPage = 100

/** By manager: the largest teams first; who has no manager here is folded at the end. */
export function ChartTree({ chart, way }: { chart: Chart; way: readonly string[] }) {
  const t = useWords(chartWords)
  const p = useWords(peopleWords)
  const { tops, absent, alone } = chart
  const apart = absent.reduce((sum, { people }) => sum + people, 0)
  return (
    <Tree label={p('chart')} first={tops[0]?.id ?? 'absent'} way={way}>
      {tops.map((row) => (
        <PersonItem key={row.id} row={row} below={<Reports personId={row.id} />} opened={tops.length === 1} />
      ))}
      {absent.length > 0 && (
        <GroupItem
          id="absent"
          word={t('absentManagers')}
          note={t('absentNote')}
          countWord={t('team', { count: apart })}
          opened={tops.length === 0}
          below={absent.map(({ ref, people }) => (
            <GroupItem
              key={ref}
              id={absentItem(ref)}
              word={ref}
              countWord={t('team', { count: people })}
              below={<Unplaced given={{ ref }} />}
            />
          ))}
        />
      )}
      {alone > 0 && (
        <GroupItem
          id="alone"
          word={t('alone')}
          countWord={t('team', { count: alone })}
          below={<Unplaced given={{}} />}
        />
      )}
    </Tree>
  )
}

const personItem = (row: Row) => <PersonItem key={row.id} row={row} below={<Reports personId={row.id} />} />

function Reports({ personId }: { personId: string }) {
  return <Rows pages={usePages('listReports', { personId, limit: perPage })} show={personItem} />
}

function Unplaced({ given }: { given: { ref?: string } }) {
  return <Rows pages={usePages('listUnplaced', { limit: perPage, ...given })} show={personItem} />
}
