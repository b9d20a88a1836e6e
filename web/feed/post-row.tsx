import { CircleCheck, Link, MessageSquare, Reply } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Answer } from '../app/api.ts'
import { AcknowledgementChip } from '../content/announcements/chip.tsx'
import { EditedFact } from '../content/articles/edited-fact.tsx'
import { AuthorAvatar, AuthorName } from '../content/author.tsx'
import { useCopyLink } from '../content/copy-link.ts'
import { OccasionFact } from '../content/events/occasion-fact.tsx'
import { IdeaFacts } from '../content/ideas/chip.tsx'
import { PollChip } from '../content/polls/chip.tsx'
import { VerifiedFact } from '../content/question/verified-fact.tsx'
import { Action, ActionLink } from '../kit/action.tsx'
import { KindLabel, StateChip } from '../kit/chips.tsx'
import { useSince, When } from '../kit/format.tsx'
import { VisuallyHidden } from '../kit/hidden.tsx'
import { Row } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { SaveAction } from '../saved/save-action.tsx'
import { feedWords } from './words.ts'

export type FeedItem = Answer<'readFollowing'>['data'][number]

type PostRowProps = {
  item: FeedItem
  at: number
  /** The total when the list has ended, otherwise -1. */
  of: number
  why?: ReactNode
}

/** A post in a list. The thread at its left says that it is not read yet. */
export function PostRow({ item, at, of, why }: PostRowProps) {
  const t = useWords(feedWords)
  const copy = useCopyLink()
  const { kind, title, excerpt, author, address, language, publishedAt, read } = item
  return (
    <div className="f-row" data-unread={!read || undefined} data-untitled={title === null || undefined}>
      <Row
        avatar={<AuthorAvatar author={author} size="medium" />}
        meta={
          <>
            {!read && <VisuallyHidden>{t('unread')}</VisuallyHidden>}
            <KindLabel kind={kind} />
            <AuthorName author={author} />
            <When at={publishedAt} />
          </>
        }
        title={title ?? excerpt}
        href={address}
        {...(language && { lang: language })}
        {...(title && { excerpt })}
        facts={<Facts item={item} />}
        why={why}
        position={{ at, of }}
        actions={
          <>
            <ActionLink
              icon={kind === 'question' ? Reply : MessageSquare}
              href={`${address}#write`}
              label={`${t(kind === 'question' ? 'answer' : 'comment')}, ${title ?? excerpt}`}
            >
              {t(kind === 'question' ? 'answer' : 'comment')}
            </ActionLink>
            <SaveAction target={{ target: 'post', targetId: item.id, postId: item.id }} saved={item.saved} />
            <Action icon={Link} onPress={() => copy(address)}>
              {t('copyLink')}
            </Action>
          </>
        }
      />
    </div>
  )
}

function Facts({ item }: { item: FeedItem }) {
  const t = useWords(feedWords)
  const since = useSince()
  const { kind, accepted, answers, comments, reactions, lastActivityAt, acknowledgement, occasion } = item
  const { closing, standing, verified } = item
  const talked = answers + comments > 0
  return (
    <>
      {accepted && (
        <StateChip tone="vert" icon={CircleCheck}>
          {t('accepted')}
        </StateChip>
      )}
      {verified && <VerifiedFact {...verified} />}
      {closing && <PollChip {...closing} />}
      {standing && <IdeaFacts {...standing} />}
      {acknowledgement && <AcknowledgementChip {...acknowledgement} />}
      {occasion && <OccasionFact occasion={occasion} />}
      <EditedFact post={item} />
      {item.fresh > 0 && <b className="f-fresh">{t('fresh', { count: item.fresh })}</b>}
      {kind === 'question' && answers > 0 && <span>{t('answers', { count: answers })}</span>}
      {kind === 'question' && answers === 0 && !accepted && <span>{t('noAnswer')}</span>}
      {comments > 0 && <span>{t('comments', { count: comments })}</span>}
      {reactions > 0 && <span>{t('reactions', { count: reactions })}</span>}
      {talked && <span>{t('lastActivity', { when: since(lastActivityAt) })}</span>}
    </>
  )
}
