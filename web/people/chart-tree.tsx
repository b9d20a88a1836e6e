import { ChevronRight } from 'lucide-react'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { type Answer, usePages } from '../app/api.ts'
import { Avatar } from '../kit/avatar.tsx'
import { Button } from '../kit/button.tsx'
import { Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { walkTree } from './tree-keys.ts'
import { peopleWords } from './words.ts'

type Chart = Answer<'readChart'>
type Row = Chart['tops'][number]
type Standing = {
  /** The one item that Tab reaches; arrows move it. */
  focused: string
  focus: (id: string) => void
  way: ReadonlySet<string>
  to: string | null
}

const StandingContext = createContext<Standing>({ focused: '', focus: () => {}, way: new Set(), to: null })

/** How deep an item stands, from 1. */
const LevelContext = createContext(1)

export const absentItem = (ref: string): string => `absent ${ref}`

const perPage = 100

/** The chart as a tree that opens by need. */
export function ChartTree({ chart, way, to }: { chart: Chart; way: ReadonlySet<string>; to: string | null }) {
  const t = useWords(peopleWords)
  const { tops, absent, alone } = chart
  const [focused, focus] = useState(to ?? tops[0]?.id ?? 'absent')
  const missing = absent.reduce((sum, { people }) => sum + people, 0)
  return (
    <StandingContext.Provider value={{ focused, focus, way, to }}>
      <div className="p-tree" role="tree" aria-label={t('chart')} onKeyDown={walkTree}>
        {tops.map((row) => (
          <PersonItem key={row.id} row={row} />
        ))}
        {absent.length > 0 && (
          <GroupItem
            id="absent"
            name={t('absentManagers')}
            note={t('absentNote')}
            count={missing}
            opened={tops.length === 0}
          >
            {absent.map(({ ref, people }) => (
              <GroupItem key={ref} id={absentItem(ref)} name={ref} count={people}>
                <Unplaced given={{ ref }} />
              </GroupItem>
            ))}
          </GroupItem>
        )}
        {alone > 0 && (
          <GroupItem id="alone" name={t('alone')} count={alone}>
            <Unplaced given={{}} />
          </GroupItem>
        )}
      </div>
    </StandingContext.Provider>
  )
}

function PersonItem({ row }: { row: Row }) {
  const t = useWords(peopleWords)
  const { id, name, title, unit, reports } = row
  const { way, to } = useContext(StandingContext)
  return (
    <Item
      id={id}
      opened={way.has(id)}
      self={id === to}
      face={
        <>
          <Avatar name={name} size="small" />
          <span className="p-item-words">
            <a href={`/people/${id}`} tabIndex={-1}>
              {name}
            </a>
            <span>{[title, unit].filter(Boolean).join(', ')}</span>
          </span>
        </>
      }
      {...(reports > 0 && { count: reports, below: <Reports personId={id} /> })}
      word={name}
      countWord={t('reports', { count: reports })}
    />
  )
}

function GroupItem({
  id,
  name,
  note,
  count,
  opened = false,
  children,
}: {
  id: string
  name: string
  note?: string
  count: number
  opened?: boolean
  children: ReactNode
}) {
  const t = useWords(peopleWords)
  const { way } = useContext(StandingContext)
  return (
    <Item
      id={id}
      word={name}
      face={
        <span className="p-item-words p-item-group">
          <b>{name}</b>
          {note && <span>{note}</span>}
        </span>
      }
      count={count}
      countWord={t('reports', { count })}
      below={children}
      opened={opened || way.has(id)}
    />
  )
}

type ItemProps = {
  id: string
  word: string
  face: ReactNode
  count?: number
  countWord: string
  below?: ReactNode
  opened?: boolean
  self?: boolean
}

function Item({ id, word, face, count, countWord, below, opened = false, self = false }: ItemProps) {
  const t = useWords(peopleWords)
  const { focused, focus } = useContext(StandingContext)
  const level = useContext(LevelContext)
  const [open, setOpen] = useState(opened)
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (self) row.current?.scrollIntoView({ block: 'center' })
  }, [self])
  return (
    <>
      <div
        ref={row}
        role="treeitem"
        className="p-item"
        aria-level={level}
        aria-expanded={below ? open : undefined}
        aria-selected={self}
        tabIndex={id === focused ? 0 : -1}
        onFocus={() => focus(id)}
      >
        {below ? (
          <button
            type="button"
            className="p-item-open"
            tabIndex={-1}
            aria-hidden
            title={`${t('open')} ${word}`}
            onClick={() => setOpen(!open)}
          >
            <ChevronRight className="w-icon" aria-hidden />
          </button>
        ) : (
          <span className="p-item-open" />
        )}
        <span className="p-item-face">
          {face}
          {count !== undefined && <span className="p-count">{countWord}</span>}
        </span>
      </div>
      {below && open && (
        <LevelContext.Provider value={level + 1}>
          <div role="none" className="p-branch">
            {below}
          </div>
        </LevelContext.Provider>
      )}
    </>
  )
}

function Reports({ personId }: { personId: string }) {
  return <Rows pages={usePages('listReports', { personId, limit: perPage })} />
}

function Unplaced({ given }: { given: { ref?: string } }) {
  return <Rows pages={usePages('listUnplaced', { limit: perPage, ...given })} />
}

type Pages = {
  rows: Row[]
  isPending: boolean
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

function Rows({
  pages: { rows, isPending, hasNextPage, isFetchingNextPage, fetchNextPage },
}: {
  pages: Pages
}) {
  const t = useWords(peopleWords)
  const level = useContext(LevelContext)
  if (isPending) return <Skeleton lines={2} />
  return (
    <>
      {rows.map((row) => (
        <PersonItem key={row.id} row={row} />
      ))}
      {hasNextPage && (
        <div role="treeitem" aria-level={level} className="p-item-more" tabIndex={-1}>
          <Button small onPress={() => void fetchNextPage()} busy={isFetchingNextPage}>
            {t('showMore')}
          </Button>
        </div>
      )}
    </>
  )
}
