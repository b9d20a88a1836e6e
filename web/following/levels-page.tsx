import { Bell, LayoutGrid, MessageSquare, Tag, UserRound } from 'lucide-react'
import { useState } from 'react'
import { type Answer, usePages } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { FilterChip } from '../kit/chips.tsx'
import { Page } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { LevelMenu, useLevelChanges } from './level-control.tsx'
import { type Level, levels } from './levels.ts'
import './following.css'
import { levelWords } from './words.ts'

type Chosen = Answer<'listLevels'>['data'][number]

/** Every level someone chose, in one place, to be changed there. */
export function LevelsPage() {
  const t = useWords(levelWords)
  const [level, setLevel] = useState<Level | null>(null)
  const pages = usePages('listLevels', { limit: 50, ...(level && { level }) }, { keep: true })
  const chips = (
    <fieldset className="w-line fl-filters" aria-label={t('choose')}>
      {levels.map((each) => (
        <FilterChip key={each} on={level === each} onChange={(on) => setLevel(on ? each : null)}>
          {t(each)}
        </FilterChip>
      ))}
    </fieldset>
  )
  return (
    <Page
      title={t('title')}
      lede={<p>{t('lede')}</p>}
      crumb={[{ word: t('settings'), href: '/settings' }, { word: t('title') }]}
    >
      {(pages.rows.length > 0 || level) && chips}
      <Chosen pages={pages} filtered={level !== null} onAll={() => setLevel(null)} />
    </Page>
  )
}

function Chosen({
  pages,
  filtered,
  onAll,
}: {
  pages: ReturnType<typeof usePages<'listLevels'>>
  filtered: boolean
  onAll: () => void
}) {
  const t = useWords(levelWords)
  const textOf = useProblemText()
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  if (isPending) return <Skeleton lines={6} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0 && filtered)
    return (
      <EmptyState title={t('noneOf')} action={<Button onPress={onAll}>{t('showAll')}</Button>}>
        {t('noneOfWhy')}
      </EmptyState>
    )
  if (rows.length === 0) return <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>
  return (
    <>
      <List label={t('title')}>
        {rows.map((row) => (
          <ChosenLine key={`${row.target} ${row.id}`} row={row} />
        ))}
      </List>
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </>
  )
}

const icons = { space: LayoutGrid, post: MessageSquare, subject: Tag, person: UserRound }

function ChosenLine({ row: { target, id, name, level, address } }: { row: Chosen }) {
  const t = useWords(levelWords)
  const aim = { target, targetId: id, name }
  const { choose, back } = useLevelChanges(aim)
  const Icon = icons[target] ?? Bell
  return (
    <ListRow
      lead={<Icon className="w-icon" aria-hidden />}
      title={name}
      href={address}
      sub={t(target)}
      end={
        <LevelMenu
          aim={aim}
          look="action"
          now={{ level, standard: 'normal', chosen: false }}
          onChoose={(next) => choose(next, level)}
          onBack={back}
        />
      }
    />
  )
}
