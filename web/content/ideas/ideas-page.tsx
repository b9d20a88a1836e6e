import { Lightbulb } from 'lucide-react'
import { useState } from 'react'
import { type Answer, usePages } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { useProblemText } from '../../app/problem.ts'
import { QuestionTabs } from '../../feed/question-tabs.tsx'
import { ButtonLink } from '../../kit/button.tsx'
import { Segmented } from '../../kit/choices.tsx'
import { When } from '../../kit/format.tsx'
import { Page } from '../../kit/page.tsx'
import { Row } from '../../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { AuthorAvatar, AuthorName } from '../author.tsx'
import { IdeaChip } from './chip.tsx'
import { IdeaVotes } from './voting.tsx'
import { ideaWords } from './words.ts'
import './ideas.css'

const shows = ['open', 'accepted', 'done', 'declined', 'all'] as const
type Show = (typeof shows)[number]

/** Ideas in reach, those with the surest support first. */
export function IdeasPage() {
  const t = useWords(ideaWords)
  const inside = useMe().audience === 'inside'
  const [show, setShow] = useState<Show>('open')
  return (
    <Page
      title={t('ideas')}
      lede={<p>{t('lede')}</p>}
      {...(inside && {
        actions: (
          <ButtonLink kind="filled" icon={Lightbulb} href="/ask?kind=idea">
            {t('ideaTitle')}
          </ButtonLink>
        ),
      })}
      tabs={<QuestionTabs current="/ideas" inside={inside} />}
    >
      <div className="i-narrow">
        <Segmented
          label={t('filter')}
          value={show}
          onChange={setShow}
          options={shows.map((id) => ({ id, word: t(`show_${id}`) }))}
        />
        <p className="w-small w-quiet">{t('order')}</p>
      </div>
      <IdeaList show={show} />
    </Page>
  )
}

function IdeaList({ show }: { show: Show }) {
  const t = useWords(ideaWords)
  const textOf = useProblemText()
  const pages = usePages('listIdeas', { state: show }, { keep: true })
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  if (isPending) return <Skeleton lines={6} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) {
    const word = show === 'open' || show === 'all' ? 'empty_open' : 'empty_other'
    return <EmptyState title={t(word)}>{t(`${word}Why`)}</EmptyState>
  }
  return (
    <>
      <h2 className="w-hidden">{t(`show_${show}`)}</h2>
      <div role="feed" aria-label={t('ideas')} aria-busy={isFetchingNextPage}>
        {rows.map((idea, index) => (
          <IdeaRow key={idea.id} idea={idea} at={index + 1} of={hasNextPage ? -1 : rows.length} />
        ))}
      </div>
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </>
  )
}

type Listed = Answer<'listIdeas'>['data'][number]

function IdeaRow({ idea, at, of }: { idea: Listed; at: number; of: number }) {
  const { author, title, excerpt, address, language, publishedAt, space, standing, reason, mine, mayVote } =
    idea
  return (
    <Row
      avatar={<AuthorAvatar author={author} size="medium" />}
      meta={
        <>
          {standing && <IdeaChip state={standing.state} />}
          <AuthorName author={author} />
          {space && <a href={`/spaces/${space.id}`}>{space.name}</a>}
          <When at={publishedAt} />
        </>
      }
      title={title ?? excerpt}
      href={address}
      {...(language && { lang: language })}
      excerpt={excerpt}
      {...(reason && { facts: <span className="i-reason">{reason}</span> })}
      position={{ at, of }}
      actions={
        standing && (
          <>
            <IdeaVotes
              postId={idea.id}
              title={title ?? ''}
              votes={{ mine, ups: standing.ups, downs: standing.downs }}
              disabled={!mayVote}
            />
          </>
        )
      }
    />
  )
}
