import { MessageCircleQuestionMark } from 'lucide-react'
import { type Answer, usePages, useRead } from '../app/api.ts'
import { photoOf } from '../app/photo.ts'
import { LevelControl } from '../following/level-control.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { AsidePart, Page } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { AdministerSubject } from './merging/administer-subject.tsx'
import { PostList } from './post-list.tsx'
import { subjectWords } from './subject-words.ts'
import { useWhy } from './why.tsx'
import { feedWords } from './words.ts'
import './home.css'

type Subject = Answer<'readSubject'>

/** A subject: what stands under it in a sentence, what was said, who contributes. */
export function SubjectPage({ subjectId }: { subjectId: string }) {
  const t = useWords(feedWords)
  const s = useWords(subjectWords)
  const { data: subject } = useRead('readSubject', { subjectId })
  const pages = usePages('readSubjectFeed', { subjectId })
  const why = useWhy(false)
  const name = subject?.name ?? t('subject')
  return (
    <Page
      title={name}
      crumb={[{ word: s('subjects'), href: '/subjects' }, { word: t('subject') }]}
      {...(subject && {
        lede: <InWords subject={subject} />,
        actions: (
          <>
            <LevelControl aim={{ target: 'subject', targetId: subjectId, name }} />
            <AdministerSubject subject={subject} />
            <ButtonLink kind="filled" icon={MessageCircleQuestionMark} href="/ask">
              {t('ask')}
            </ButtonLink>
          </>
        ),
        ...(subject.people.length > 0 && { aside: <Contributors subject={subject} /> }),
      })}
    >
      <PostList
        label={name}
        pages={pages}
        why={(item) => item.space && why(item)}
        empty={<EmptyState title={t('subjectEmpty')}>{t('subjectEmptyWhy')}</EmptyState>}
      />
    </Page>
  )
}

const dayMs = 86_400_000
const counted = 200

function InWords({ subject }: { subject: Subject }) {
  const t = useWords(subjectWords)
  const { posts, questions, solved, contributors, waitingSince } = subject
  const also = <OtherNames subject={subject} />
  if (posts === 0) return also
  const asked = t('questions', { count: questions })
  const parts = [
    questions > 0 ? `${asked}, ${t('solved', { count: solved })}` : t('posts', { count: posts }),
    t('contributors', { count: contributors }),
    ...(waitingSince
      ? [t('oldest', { days: Math.floor((Date.now() - Date.parse(waitingSince)) / dayMs) })]
      : []),
  ]
  return (
    <p>
      {parts.join(t('and'))}. {posts >= counted && t('newest')} {also}
    </p>
  )
}

function OtherNames({ subject: { name, spelling, nameFr, nameEn } }: { subject: Subject }) {
  const t = useWords(subjectWords)
  const others = [...new Set([nameFr, nameEn, spelling])].flatMap((other) =>
    other && other !== name ? [t('quoted', { name: other })] : [],
  )
  return others.length > 0 && t('also', { names: others.join(', ') })
}

function Contributors({ subject: { people, contributors } }: { subject: Subject }) {
  const t = useWords(subjectWords)
  return (
    <AsidePart title={t('contribute')}>
      <List tight label={t('contribute')}>
        {people.map(({ id, name, title, organisation, audience, photo }) => (
          <ListRow
            key={id}
            lead={
              <Avatar
                name={name}
                picture={photoOf({ id, photo })}
                size="small"
                guest={audience === 'outside'}
              />
            }
            href={`/people/${id}`}
            title={name}
            sub={organisation ?? title}
          />
        ))}
      </List>
      <p className="h-more w-quiet">
        {contributors > people.length && `${t('others', { count: contributors - people.length })}. `}
        {t('byName')}
      </p>
    </AsidePart>
  )
}
