import { CircleCheck } from 'lucide-react'
import { StateChip } from '../kit/chips.tsx'
import { When } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { Sheet, UnreadFromHere } from '../kit/thread.tsx'
import { useWords } from '../kit/words.tsx'
import { AuthorAvatar, AuthorName, Byline } from './author.tsx'
import { CommentList, FoldComments, useComments } from './comments.tsx'
import { Edited } from './edited.tsx'
import { minutesBetween, useSpan } from './question/span.ts'
import { VerificationLine } from './question/verification.tsx'
import { questionWords } from './question/words.ts'
import { SaidActions, SaidText, useEditing } from './said.tsx'
import { isPending } from './thread-changes.ts'
import { type Arranged, isNew, type Said, type Thread } from './thread-model.ts'
import { contentWords } from './words.ts'

type AnswerProps = { thread: Thread; said: Said; comments: Said[]; readAt: string | null }

/** What solved it: first, on white. */
export function AcceptedAnswer({ thread, said, comments: below, readAt }: AnswerProps) {
  const t = useWords(contentWords)
  const words = useWords(questionWords)
  const span = useSpan()
  const { editing, edit, done } = useEditing()
  const comments = useComments(thread, below, readAt)
  return (
    <article className="c-accepted" id={`c-${said.publicId}`} aria-label={t('accepted')}>
      <Sheet edge="vert">
        <header className="c-accepted-head">
          <AuthorAvatar author={said.author} size="medium" />
          <div>
            <div className="c-accepted-name">
              <AuthorName author={said.author} />
            </div>
            <div className="w-small w-quiet">
              <When at={said.createdAt} />{' '}
              {words('after', { span: span(minutesBetween(thread.publishedAt, said.createdAt)) })}{' '}
              {said.editedAt && <Edited of={{ commentId: said.id }} />}
            </div>
          </div>
          <span className="c-accepted-state">
            <StateChip tone="vert" icon={CircleCheck}>
              {t('accepted')}
            </StateChip>
          </span>
        </header>
        <SaidText thread={thread} said={said} editing={editing} onDone={done} />
        {!editing && <VerificationLine thread={thread} />}
        {!editing && (
          <div className="c-accepted-foot">
            <SaidActions
              thread={thread}
              said={said}
              onEdit={edit}
              onReply={() => comments.reply({ id: said.id, name: said.author?.name ?? '' })}
            >
              <FoldComments comments={comments} />
            </SaidActions>
          </div>
        )}
        <CommentList comments={comments} head={said.id} />
      </Sheet>
    </article>
  )
}

/** The other answers, the thread-coloured rule where unread begins. */
export function OtherAnswers({
  thread,
  arranged,
  readAt,
}: {
  thread: Thread
  arranged: Arranged
  readAt: string | null
}) {
  const t = useWords(contentWords)
  const { accepted, answers, under } = arranged
  if (answers.length === 0) return null
  const firstNew = answers.find((said) => isNew(said, readAt))
  const title = accepted ? t('oneOther', { count: answers.length }) : t('answers', { count: answers.length })
  return (
    <Section title={title} {...(answers.length > 1 && { end: t('usefulFirst') })}>
      {answers.map((said) => (
        <div key={said.id}>
          {said === firstNew && <UnreadFromHere />}
          <OtherAnswer thread={thread} said={said} comments={under(said.id)} readAt={readAt} />
        </div>
      ))}
    </Section>
  )
}

function OtherAnswer({ thread, said, comments: below, readAt }: AnswerProps) {
  const t = useWords(contentWords)
  const { editing, edit, done } = useEditing()
  const comments = useComments(thread, below, readAt)
  return (
    <article className="c-answer" id={`c-${said.publicId}`} data-pending={isPending(said) || undefined}>
      <AuthorAvatar author={said.author} size="medium" />
      <div>
        {said.state === 'published' && (
          <Byline
            author={said.author}
            at={said.createdAt}
            editedAt={said.editedAt}
            of={{ commentId: said.id }}
          >
            {isPending(said) && <span>{t('sending')}</span>}
          </Byline>
        )}
        <SaidText thread={thread} said={said} editing={editing} onDone={done} />
        {!editing && (
          <SaidActions
            thread={thread}
            said={said}
            onEdit={edit}
            onReply={() => comments.reply({ id: said.id, name: said.author?.name ?? '' })}
          >
            <FoldComments comments={comments} />
          </SaidActions>
        )}
        <CommentList comments={comments} head={said.id} />
      </div>
    </article>
  )
}
