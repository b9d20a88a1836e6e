import { Bookmark } from 'lucide-react'
import { type Answer, usePages } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { AuthorAvatar, AuthorName } from '../content/author.tsx'
import { WritingTabs } from '../drafts/tabs.tsx'
import { Action } from '../kit/action.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { KindLabel } from '../kit/chips.tsx'
import { useSince, When } from '../kit/format.tsx'
import { Page } from '../kit/page.tsx'
import { Feed, Row } from '../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { useSaving } from './save-action.tsx'
import { savedWords } from './words.ts'

type Item = Answer<'listSaved'>['data'][number]

/** What I keep for later and still reach, kept last first. */
export function SavedPage() {
  const t = useWords(savedWords)
  return (
    <Page title={t('title')} lede={<p>{t('lede')}</p>} tabs={<WritingTabs current="/saved" />}>
      <Saved />
    </Page>
  )
}

function Saved() {
  const t = useWords(savedWords)
  const textOf = useProblemText()
  const pages = usePages('listSaved', {})
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  if (isPending) return <Skeleton lines={6} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) {
    return (
      <EmptyState title={t('emptyTitle')} action={<ButtonLink href="/">{t('seeHome')}</ButtonLink>}>
        {t('emptyWhy')}
      </EmptyState>
    )
  }
  return (
    <>
      <Feed label={t('title')} busy={isFetchingNextPage}>
        {rows.map((item, index) => (
          <SavedRow
            key={item.targetId}
            item={item}
            position={{ at: index + 1, of: hasNextPage ? -1 : rows.length }}
          />
        ))}
      </Feed>
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </>
  )
}

function SavedRow({ item, position }: { item: Item; position: { at: number; of: number } }) {
  const t = useWords(savedWords)
  const since = useSince()
  const { target, targetId, post, comment, address, savedAt } = item
  const put = useSaving({ target, targetId, postId: post.id })
  const named = post.title ?? post.excerpt
  const title = comment ? t(comment.kind === 'answer' ? 'answerTo' : 'commentOn', { title: named }) : named
  const author = comment?.author ?? post.author
  const excerpt = comment?.excerpt ?? (post.title && post.excerpt)
  return (
    <Row
      avatar={<AuthorAvatar author={author} size="medium" />}
      meta={
        <>
          <KindLabel kind={post.kind} />
          <AuthorName author={author} />
          <When at={comment?.createdAt ?? post.publishedAt} />
        </>
      }
      title={title}
      href={address}
      {...(post.language && { lang: post.language })}
      {...(excerpt && { excerpt })}
      facts={
        <>
          {post.space && <span>{post.space.name}</span>}
          <span>{t('savedAt', { when: since(savedAt) })}</span>
        </>
      }
      position={position}
      actions={
        <span className="v-save">
          <Action icon={Bookmark} onPress={() => put(false)} label={t('forgetThis', { title })}>
            {t('forget')}
          </Action>
        </span>
      }
    />
  )
}
