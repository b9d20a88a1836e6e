import { Plus } from 'lucide-react'
import { useChange, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { NextEvents } from '../content/events/next-events.tsx'
import { Action } from '../kit/action.tsx'
import { Cloth } from '../kit/cloth.tsx'
import { VisuallyHidden } from '../kit/hidden.tsx'
import { AsidePart } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { useBeginning } from './first-minutes.tsx'
import { homeWords } from './home-words.ts'

/** What is coming up, one's spaces with how much is new in each, and for whoever follows no subject yet, some to follow. */
export function HomeAside() {
  const inside = useMe().audience === 'inside'
  return (
    <>
      <NextEvents />
      <OwnSpaces />
      {inside && <SubjectsToFollow />}
    </>
  )
}

function OwnSpaces() {
  const t = useWords(homeWords)
  const spaces = useRead('readSpaceNews', {}).data?.data ?? []
  if (spaces.length === 0) return null
  return (
    <AsidePart title={t('yourSpaces')}>
      <List tight label={t('yourSpaces')}>
        {spaces.slice(0, 8).map(({ id, name, unread }) => (
          <ListRow
            key={id}
            lead={<Cloth name={name} size={24} />}
            href={`/spaces/${id}`}
            title={name}
            {...(unread > 0 && { end: <Unread count={unread} /> })}
          />
        ))}
      </List>
    </AsidePart>
  )
}

function Unread({ count }: { count: number }) {
  const t = useWords(homeWords)
  return (
    <>
      <b className="h-count" aria-hidden>
        {count >= 20 ? '20+' : count}
      </b>
      <VisuallyHidden>{t('unreadIn', { count })}</VisuallyHidden>
    </>
  )
}

function SubjectsToFollow() {
  const t = useWords(homeWords)
  const followed = useRead('listSubjects', { followed: 'true', limit: 100 }).data?.data
  const beginning = useBeginning()
  const newcomer = followed?.length === 0 && !beginning
  const { data } = useRead('readSuggestions', {}, { enabled: newcomer })
  const follow = useChange('followSubject', [
    'listSubjects',
    'readSuggestions',
    'readForYou',
    'readFollowing',
  ])
  if (!newcomer || !data || data.subjects.length === 0) return null
  return (
    <AsidePart title={t('subjectsToFollow')}>
      <List tight label={t('subjectsToFollow')}>
        {data.subjects.map(({ id, name, posts }) => (
          <ListRow
            key={id}
            href={`/subjects/${id}`}
            title={name}
            sub={t('lately', { count: posts })}
            end={
              <Action
                icon={Plus}
                label={`${t('follow')} ${name}`}
                disabled={follow.isPending}
                onPress={() => follow.mutate({ given: { subjectId: id } })}
              >
                {t('follow')}
              </Action>
            }
          />
        ))}
      </List>
      <p className="h-more">
        <a href="/subjects">{t('allSubjects')}</a>
      </p>
    </AsidePart>
  )
}
