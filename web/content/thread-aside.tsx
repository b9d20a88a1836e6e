import { useRead } from '../app/api.ts'
import { AsidePart } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { Readers } from './readers.tsx'
import type { Thread } from './thread-model.ts'
import { contentWords } from './words.ts'

export function ThreadAside({ thread }: { thread: Thread }) {
  const t = useWords(contentWords)
  return (
    <>
      <AsidePart title={t('whoReads')}>
        <Readers spaceId={thread.space?.id ?? null} />
      </AsidePart>
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
  const { data } = useRead('similarPosts', { title })
  const others = (data?.data ?? []).filter(({ id }) => id !== postId).slice(0, 4)
  if (others.length === 0) return null
  return (
    <AsidePart title={t('similar')}>
      <List label={t('similar')}>
        {others.map(({ id, address, title: other, excerpt, accepted }) => (
          <ListRow key={id} href={address} title={other ?? excerpt} sub={t(accepted ? 'answered' : 'open')} />
        ))}
      </List>
    </AsidePart>
  )
}
