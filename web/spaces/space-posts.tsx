import { useState } from 'react'
import { useSearch } from 'wouter'
import { usePages } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { PostList } from '../feed/post-list.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Segmented } from '../kit/choices.tsx'
import { EmptyState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import type { Space } from './state-chips.tsx'
import { spaceWords } from './words.ts'

/** What is said in a space: everything, or its questions. */
export function SpacePosts({ space, only }: { space: Space; only: 'discussions' | 'questions' }) {
  const t = useWords(spaceWords)
  const [which, choose] = useState<'questions' | 'unanswered'>(
    new URLSearchParams(useSearch()).get('show') === 'unanswered' ? 'unanswered' : 'questions',
  )
  const show = only === 'discussions' ? 'all' : which
  const pages = usePages('readSpaceFeed', { spaceId: space.id, show })
  const word = only === 'discussions' ? 'Discussions' : 'Questions'
  const mayWrite = useMayWrite(space)
  return (
    <>
      {only === 'questions' && (
        <Segmented
          label={t('show')}
          value={which}
          onChange={choose}
          options={[
            { id: 'questions', word: t('allQuestions') },
            { id: 'unanswered', word: t('unanswered') },
          ]}
        />
      )}
      <PostList
        label={t(only)}
        pages={pages}
        empty={
          <EmptyState
            title={t(`empty${word}`)}
            {...(mayWrite && {
              action: <ButtonLink href={`/ask?space=${space.id}`}>{t('askHere')}</ButtonLink>,
            })}
          >
            {t(`empty${word}Why`)}
          </EmptyState>
        }
      />
    </>
  )
}

/** Whether one may publish there: a member, not only a reader, from inside, and the space not archived. */
export function useMayWrite({ state, role }: Space): boolean {
  const inside = useMe().audience === 'inside'
  return inside && state !== 'archived' && role !== null && role !== 'reader'
}
