import type { ReactNode } from 'react'
import { usePages, useRead } from '../../app/api.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { When } from '../../kit/format.tsx'
import { ErrorState, Skeleton } from '../../kit/states.tsx'
import { kitWords } from '../../kit/texts.ts'
import { useWords } from '../../kit/words.tsx'
import './articles.css'
import { Comparison, type Difference } from './comparison.tsx'
import { PassagesAsTheyAre } from './passages.tsx'
import { articleWords } from './words.ts'

export type Edited = { postId: string } | { commentId: string }

/** What a post or a comment said before: each version with what changed in it, the newest first. */
export function HistoryDialog({ of, onClose }: { of: Edited; onClose: () => void }) {
  const t = useWords(articleWords)
  return (
    <Dialog title={t('history')} open onClose={onClose} wide>
      {'postId' in of ? <OfPost {...of} /> : <OfComment {...of} />}
    </Dialog>
  )
}

function OfPost({ postId }: { postId: string }) {
  return (
    <Versions
      list={usePages('listVersions', { postId })}
      changes={(number) => <PostChanges postId={postId} number={number} />}
    />
  )
}

function OfComment({ commentId }: { commentId: string }) {
  return (
    <Versions
      list={usePages('listCommentVersions', { commentId })}
      changes={(number) => <CommentChanges commentId={commentId} number={number} />}
    />
  )
}

function Versions({
  list,
  changes,
}: {
  list: Pick<
    ReturnType<typeof usePages<'listVersions'>>,
    'rows' | 'error' | 'data' | 'hasNextPage' | 'fetchNextPage' | 'isFetchingNextPage' | 'refetch'
  >
  changes: (number: number) => ReactNode
}) {
  const t = useWords(articleWords)
  const words = useWords(kitWords)
  if (list.error) return <ErrorState title={list.error.message} onRetry={() => void list.refetch()} />
  if (!list.data) return <Skeleton lines={4} />
  return (
    <>
      <ol className="a-history">
        {list.rows.map(({ number, author, writtenAt }) => (
          <li key={number}>
            <p className="w-small w-quiet">
              <b>{number === 1 ? t('firstText') : t('version', { number })}</b>,{' '}
              {author?.name ?? t('someone')}, <When at={writtenAt} />
            </p>
            {changes(number)}
          </li>
        ))}
      </ol>
      {list.hasNextPage && (
        <div className="w-more">
          <Button onPress={() => void list.fetchNextPage()} busy={list.isFetchingNextPage}>
            {words('loadMore')}
          </Button>
        </div>
      )}
    </>
  )
}

function PostChanges({ postId, number }: { postId: string; number: number }) {
  const { data } = useRead('compareVersions', { postId, from: Math.max(1, number - 1), to: number })
  return data ? <Changes first={number === 1} {...data} /> : <Skeleton lines={2} />
}

function CommentChanges({ commentId, number }: { commentId: string; number: number }) {
  const { data } = useRead('compareCommentVersions', { commentId, from: Math.max(1, number - 1), to: number })
  return data ? <Changes first={number === 1} {...data} /> : <Skeleton lines={2} />
}

/** The first text differs from nothing: it is shown whole. */
function Changes({ first, ...difference }: { first: boolean } & Difference) {
  if (!first) return <Comparison {...difference} />
  return (
    <div className="a-comparison">
      <PassagesAsTheyAre passages={difference.passages} />
    </div>
  )
}
