import { Bell } from 'lucide-react'
import { useChange, usePages, useRead } from '../app/api.ts'
import { Action } from '../kit/action.tsx'
import { Page } from '../kit/page.tsx'
import { EmptyState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { PostList } from './post-list.tsx'
import { useWhy } from './why.tsx'
import { feedWords } from './words.ts'

export function SubjectPage({ subjectId }: { subjectId: string }) {
  const t = useWords(feedWords)
  const pages = usePages('readSubjectFeed', { subjectId })
  const why = useWhy(false)
  const name = pages.rows.flatMap(({ subjects }) => subjects).find(({ id }) => id === subjectId)?.name
  return (
    <Page
      title={name ?? t('subject')}
      crumb={[{ word: t('questions'), href: '/questions' }, { word: t('subject') }]}
      {...(name && { actions: <Follow subjectId={subjectId} name={name} /> })}
    >
      <PostList
        label={name ?? t('subject')}
        pages={pages}
        why={why}
        empty={<EmptyState title={t('subjectEmpty')}>{t('subjectEmptyWhy')}</EmptyState>}
      />
    </Page>
  )
}

function Follow({ subjectId, name }: { subjectId: string; name: string }) {
  const t = useWords(feedWords)
  const { data } = useRead('listSubjects', { q: name, limit: 100 })
  const follow = useChange('followSubject', ['listSubjects', 'readFollowing'])
  const unfollow = useChange('unfollowSubject', ['listSubjects', 'readFollowing'])
  const followed = data?.data.find(({ id }) => id === subjectId)?.followed ?? false
  const turn = () => (followed ? unfollow : follow).mutate({ given: { subjectId } })
  return (
    <Action icon={Bell} on={followed} onPress={turn} disabled={follow.isPending || unfollow.isPending}>
      {t(followed ? 'followed' : 'follow')}
    </Action>
  )
}
