import { useRead } from '../app/api.ts'
import { useMinute } from '../kit/minute.ts'
import { AsidePart } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { minutesBetween, useSpan } from './question/span.ts'
import { WhoKnows } from './question/who-knows.tsx'
import { questionWords } from './question/words.ts'
import { Readers } from './readers.tsx'
import type { Thread } from './thread-model.ts'
import { HiddenPart } from './unnamed/hidden-part.tsx'
import { contentWords } from './words.ts'

/** Beside a thread: who knows, what is like it, its subjects. Who may read stands where one writes. */
export function ThreadAside({ thread }: { thread: Thread }) {
  const t = useWords(contentWords)
  return (
    <>
      {thread.author.audience === 'unnamed' && <HiddenPart thread={thread} />}
      {thread.kind === 'question' && <WhoKnows thread={thread} />}
      {!thread.mayComment && (
        <AsidePart title={t('whoReads')}>
          <Readers spaceId={thread.space?.id ?? null} />
        </AsidePart>
      )}
      {thread.title && <Similar title={thread.title} postId={thread.id} />}
      {thread.subjects.length > 0 && (
        <AsidePart title={t('subjects')}>
          <div className="w-line" data-gap="16">
            {thread.subjects.map(({ id, name }) => (
              <a key={id} className="w-subject" href={`/subjects/${id}`}>
                {name}
              </a>
            ))}
          </div>
        </AsidePart>
      )}
    </>
  )
}

function Similar({ title, postId }: { title: string; postId: string }) {
  const t = useWords(contentWords)
  const words = useWords(questionWords)
  const span = useSpan()
  const minute = useMinute()
  const { data } = useRead('similarPosts', { title })
  const others = (data?.data ?? []).filter(({ id }) => id !== postId).slice(0, 4)
  if (others.length === 0) return null
  const state = ({ kind, accepted, publishedAt }: (typeof others)[number]) => {
    if (kind !== 'question') return t(kind)
    if (accepted) return t('answered')
    return words('openSinceLow', {
      span: span(Math.max(0, minutesBetween(publishedAt, new Date(minute).toISOString()))),
    })
  }
  const onlyQuestions = others.every(({ kind }) => kind === 'question')
  return (
    <AsidePart title={t(onlyQuestions ? 'similar' : 'similarPosts')}>
      <List label={t(onlyQuestions ? 'similar' : 'similarPosts')}>
        {others.map((other) => (
          <ListRow
            key={other.id}
            href={other.address}
            title={other.title ?? other.excerpt}
            sub={state(other)}
          />
        ))}
      </List>
    </AsidePart>
  )
}
