import { type InfiniteData, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useState } from 'react'
import { type Answer, call, useRead } from '../app/api.ts'

type Thread = Answer<'readPost'>
type FeedPage = Answer<'readFollowing'>

const lists = ['readFollowing', 'readForYou', 'readQuestions', 'readSpaceFeed', 'readSubjectFeed']
const readingMs = 2_000
const tickMs = 250

/**
 * When this thread was last read, as it was on arrival; null until known and on a first visit. The thread is
 * marked read once its newest part was two seconds in sight with the tab focused.
 */
export function useReading(thread: Thread, post: RefObject<HTMLElement | null>): string | null {
  const { data } = useRead('readMark', { postId: thread.id }, { staleTime: Number.POSITIVE_INFINITY })
  const [arrival, setArrival] = useState<string | null | undefined>(undefined)
  if (data && arrival === undefined) setArrival(data.readAt)
  const markRead = useMarkRead()
  const newest = thread.comments.at(-1)?.publicId ?? ''
  const known = data !== undefined
  useEffect(() => {
    if (!known) return
    const target = document.getElementById(`c-${newest}`) ?? post.current
    if (!target) return
    return onceRead(target, () => markRead(thread.id))
  }, [thread.id, newest, known, post, markRead])
  return arrival ?? null
}

/** Calls back once the element was in sight for two seconds while the page had the focus. */
function onceRead(target: Element, done: () => void): () => void {
  let inSight = false
  let seenMs = 0
  const observer = new IntersectionObserver((entries) => {
    inSight = entries.some(({ isIntersecting }) => isIntersecting)
  })
  observer.observe(target)
  const stop = () => {
    observer.disconnect()
    clearInterval(timer)
  }
  const timer = setInterval(() => {
    if (inSight && document.visibilityState === 'visible' && document.hasFocus()) seenMs += tickMs
    if (seenMs < readingMs) return
    stop()
    done()
  }, tickMs)
  return stop
}

/** Marks a thread read, here and in the lists that show it. Nobody else is told. */
export function useMarkRead(): (postId: string) => void {
  const cache = useQueryClient()
  const [mark] = useState(() => (postId: string) => {
    call('markRead', { postId }).then(
      () => showRead(cache, postId),
      (error: unknown) => console.warn('The thread could not be marked read.', error),
    )
  })
  return mark
}

function showRead(cache: QueryClient, postId: string): void {
  for (const list of ['readNow', 'readSpaceNews']) void cache.invalidateQueries({ queryKey: [list] })
  changeRows(cache, postId, { read: true })
}

/** Changes the rows of a post in every list that shows it. */
export function changeRows(
  cache: QueryClient,
  postId: string,
  part: Partial<FeedPage['data'][number]>,
): void {
  for (const list of lists) {
    cache.setQueriesData<InfiniteData<FeedPage>>(
      { queryKey: [list] },
      (kept) =>
        kept && {
          ...kept,
          pages: kept.pages.map((page) => ({
            ...page,
            data: page.data.map((item) => (item.id === postId ? { ...item, ...part } : item)),
          })),
        },
    )
  }
}
