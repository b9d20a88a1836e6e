import type { ReactNode } from 'react'
import { useLeaving } from '../app/leaving.tsx'
import { useProblemText } from '../app/problem.ts'
import { Feed } from '../kit/rows.tsx'
import { ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { type FeedItem, PostRow } from './post-row.tsx'
import { feedWords } from './words.ts'

type Pages = {
  rows: FeedItem[]
  error: Error | null
  isPending: boolean
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
  refetch: () => unknown
}

/** Posts by page: rows, then more on demand, then an end that says so. */
export function PostList({
  label,
  pages,
  empty,
  why,
}: {
  label: string
  pages: Pages
  empty: ReactNode
  why?: (item: FeedItem) => ReactNode
}) {
  const t = useWords(feedWords)
  const leaving = useLeaving()
  const textOf = useProblemText()
  const { error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  const rows = pages.rows.filter(({ id }) => !leaving.has(id))
  if (isPending) return <Skeleton lines={6} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) return empty
  return (
    <>
      <h2 className="w-hidden">{label}</h2>
      <Feed label={label} busy={isFetchingNextPage}>
        {rows.map((item, index) => (
          <PostRow
            key={item.id}
            item={item}
            at={index + 1}
            of={hasNextPage ? -1 : rows.length}
            {...(why && { why: why(item) })}
          />
        ))}
      </Feed>
      {error && <ErrorState title={textOf(error) ?? ''} onRetry={fetchNextPage} />}
      <LoadMore more={hasNextPage} busy={isFetchingNextPage} onMore={fetchNextPage} end={t('end')} />
    </>
  )
}
