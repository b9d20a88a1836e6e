import { Fragment, type ReactNode } from 'react'
import { useLeaving } from '../app/leaving.tsx'
import { useProblemText } from '../app/problem.ts'
import { Feed } from '../kit/rows.tsx'
import { ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { UnreadFromHere } from '../kit/thread.tsx'
import { useWords } from '../kit/words.tsx'
import { type FeedItem, PostRow } from './post-row.tsx'
import { feedWords } from './words.ts'

type Pages<Item> = {
  rows: Item[]
  error: Error | null
  isPending: boolean
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
  refetch: () => unknown
}

/** Posts by page: rows, then more on demand, then an end that says so. */
export function PostList<Item extends FeedItem>({
  label,
  pages,
  empty,
  why,
  unreadRule = false,
}: {
  label: string
  pages: Pages<Item>
  empty: ReactNode
  why?: (item: Item) => ReactNode
  /** Marks where unread begins after what is read. */
  unreadRule?: boolean
}) {
  const t = useWords(feedWords)
  const leaving = useLeaving()
  const textOf = useProblemText()
  const { error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  const rows = pages.rows.filter(({ id }) => !leaving.has(id))
  const firstRead = rows.findIndex(({ read }) => read)
  const firstUnread =
    unreadRule && firstRead >= 0 ? rows.findIndex(({ read }, index) => index > firstRead && !read) : -1
  if (isPending) return <Skeleton lines={6} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) return empty
  return (
    <>
      <h2 className="w-hidden">{label}</h2>
      <Feed label={label} busy={isFetchingNextPage}>
        {rows.map((item, index) => (
          <Fragment key={item.id}>
            {index === firstUnread && <UnreadFromHere />}
            <PostRow
              item={item}
              at={index + 1}
              of={hasNextPage ? -1 : rows.length}
              {...(why && { why: why(item) })}
            />
          </Fragment>
        ))}
      </Feed>
      {error && <ErrorState title={textOf(error) ?? ''} onRetry={fetchNextPage} />}
      <LoadMore more={hasNextPage} busy={isFetchingNextPage} onMore={fetchNextPage} end={t('end')} />
    </>
  )
}
