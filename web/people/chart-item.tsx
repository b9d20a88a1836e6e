import { ChevronRight } from 'lucide-react'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import type { Answer } from '../app/api.ts'
import { Button } from '../kit/button.tsx'
import { Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { PersonFace } from './chart-face.tsx'
import { chartWords } from './chart-words.ts'
import { walkTree } from './tree-keys.ts'
import { peopleWords } from './words.ts'

export type Stop = { id: string; word: string }
export type Row = Answer<'readChart'>['tops'][number]

type Standing = {
  /** The one item that Tab reaches; arrows move it. */
  focused: string
  focus: (trail: readonly Stop[]) => void
  /** From the top to what is sought, which is the last. */
  way: readonly string[]
}

const StandingContext = createContext<Standing>({ focused: '', focus: () => {}, way: [] })

/** The items above, from the top. */
const TrailContext = createContext<readonly Stop[]>([])

type TreeProps = { label: string; first: string; way: readonly string[]; children: ReactNode }

/** A tree that opens by need, below the path to where the reader stands. */
export function Tree({ label, first, way, children }: TreeProps) {
  const [trail, follow] = useState<readonly Stop[]>([])
  const tree = useRef<HTMLDivElement>(null)
  const go = (id: string) => itemIn(tree.current, id)?.focus()
  return (
    <StandingContext.Provider
      value={{ focused: trail.at(-1)?.id ?? way.at(-1) ?? first, focus: follow, way }}
    >
      <Path trail={trail} onGo={go} />
      <div ref={tree} className="p-tree" role="tree" aria-label={label} onKeyDown={walkTree}>
        {children}
      </div>
    </StandingContext.Provider>
  )
}

function itemIn(tree: HTMLElement | null, id: string): HTMLElement | undefined {
  const items = tree?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? []
  return [...items].find((item) => item.dataset.item === id)
}

/** The way from the top to the item that has the focus. */
function Path({ trail, onGo }: { trail: readonly Stop[]; onGo: (id: string) => void }) {
  const t = useWords(chartWords)
  return (
    <nav className="p-trail" aria-label={t('path')}>
      {trail.length === 0 ? (
        <span className="p-trail-hint">{t('keys')}</span>
      ) : (
        <ol>
          {trail.map(({ id, word }, index) => (
            <li key={id}>
              {index > 0 && <ChevronRight className="w-icon p-trail-mark" aria-hidden />}
              {index < trail.length - 1 ? (
                <button type="button" onClick={() => onGo(id)}>
                  {word}
                </button>
              ) : (
                <b aria-current="true">{word}</b>
              )}
            </li>
          ))}
        </ol>
      )}
    </nav>
  )
}

type ItemProps = Stop & {
  face: ReactNode
  countWord?: ReactNode
  below?: ReactNode
  opened?: boolean
}

export function Item({ id, word, face, countWord, below, opened = false }: ItemProps) {
  const t = useWords(peopleWords)
  const { focused, focus, way } = useContext(StandingContext)
  const above = useContext(TrailContext)
  const sought = way.at(-1) === id
  const [open, setOpen] = useState(opened || (way.includes(id) && !sought))
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!sought) return
    row.current?.scrollIntoView({ block: 'center' })
    row.current?.focus({ preventScroll: true })
  }, [sought])
  const trail = [...above, { id, word }]
  return (
    <>
      <div
        ref={row}
        role="treeitem"
        className="p-item"
        data-item={id}
        data-word={word}
        aria-level={trail.length}
        aria-expanded={below ? open : undefined}
        aria-selected={sought}
        tabIndex={id === focused ? 0 : -1}
        onFocus={() => focus(trail)}
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
          {countWord && <span className="p-count">{countWord}</span>}
        </span>
      </div>
      {below && open && (
        <TrailContext.Provider value={trail}>
          <div role="none" className="p-branch">
            {below}
          </div>
        </TrailContext.Provider>
      )}
    </>
  )
}

type PersonItemProps = { row: Row; below?: ReactNode; opened?: boolean }

export function PersonItem({ row, below, opened = false }: PersonItemProps) {
  const t = useWords(chartWords)
  const { id, name, title, unit, reports, below: all, absentManager } = row
  const above = useContext(TrailContext)
  const count = all > reports ? t('teamAtLarge', { all, reports }) : t('team', { count: reports })
  return (
    <Item
      id={id}
      word={name}
      face={
        <PersonFace
          row={row}
          sub={[title, unit].filter(Boolean).join(', ')}
          note={
            absentManager &&
            above.length === 0 && (
              <span className="p-item-absent">{t('absentManager', { ref: absentManager })}</span>
            )
          }
        />
      }
      opened={opened}
      {...(reports > 0 && { countWord: count, below })}
    />
  )
}

export function GroupItem({
  id,
  word,
  note,
  ...item
}: Omit<ItemProps, 'face'> & { note?: string | undefined }) {
  return (
    <Item
      id={id}
      word={word}
      face={
        <span className="p-item-words p-item-group">
          <b>{word}</b>
          {note && <span>{note}</span>}
        </span>
      }
      {...item}
    />
  )
}

type Pages = {
  rows: Row[]
  isPending: boolean
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

/** The people of a branch, further pages by need: at once when who is sought must be among them. */
export function Rows({ pages, show }: { pages: Pages; show: (row: Row) => ReactNode }) {
  const { rows, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const t = useWords(peopleWords)
  const { way } = useContext(StandingContext)
  const trail = useContext(TrailContext)
  const next = trail.every(({ id }, index) => way[index] === id) ? way[trail.length] : undefined
  const missing = next !== undefined && !rows.some(({ id }) => id === next) && way.length === trail.length + 1
  useEffect(() => {
    if (missing && hasNextPage && !isFetchingNextPage) fetchNextPage()
  }, [missing, hasNextPage, isFetchingNextPage, fetchNextPage])
  if (isPending) return <Skeleton lines={2} />
  return (
    <>
      {rows.map(show)}
      {hasNextPage && (
        <div role="treeitem" aria-level={trail.length + 1} className="p-item-more" tabIndex={-1}>
          <Button small onPress={() => void fetchNextPage()} busy={isFetchingNextPage}>
            {t('showMore')}
          </Button>
        </div>
      )}
    </>
  )
}
