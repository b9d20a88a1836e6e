import { MessageCircleQuestionMark, MessageSquare } from 'lucide-react'
import { type Answer, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { useCalled } from '../content/author.tsx'
import { ActionLink } from '../kit/action.tsx'
import { kindIcons } from '../kit/chips.tsx'
import { useFormat, When } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { SpaceGaps } from '../search/gaps/space-gaps.tsx'
import { overviewWords } from './overview-words.ts'
import { SpaceHealth } from './space-health.tsx'
import { SpaceNeeds } from './space-needs.tsx'
import { SpacePosts, useMayWrite } from './space-posts.tsx'
import type { Space } from './state-chips.tsx'

type Overview = Answer<'readSpaceOverview'>

/** Is it alive, what waits here, what was found: in that order. While it is prepared, what it still needs. */
export function SpaceOverview({ space }: { space: Space }) {
  const inside = useMe().audience === 'inside'
  const { data: overview } = useRead('readSpaceOverview', { spaceId: space.id })
  const { data: pinned } = useRead('listPinned', { spaceId: space.id })
  const health = useRead('readSpaceHealth', { spaceId: space.id }, { enabled: inside }).data
  if (!inside) return <GuestOverview space={space} overview={overview} />
  const empty = health?.state === 'empty'
  return (
    <div className="s-overview">
      {space.state === 'prepared' ? <SpaceNeeds space={space} /> : <SpaceHealth space={space} />}
      {empty && <StarterPrompts space={space} />}
      {pinned && <Pinned rows={pinned.data} />}
      {overview && <Waiting space={space} overview={overview} />}
      {overview && <Solved rows={overview.solved} />}
      <SpaceGaps spaceId={space.id} looksAfter={space.role === 'owner' || space.role === 'deputy'} />
    </div>
  )
}

/** Guests are told no measures: what waits, what was found, and otherwise what is said. */
function GuestOverview({ space, overview }: { space: Space; overview: Overview | undefined }) {
  const { data: pinned } = useRead('listPinned', { spaceId: space.id })
  if (!overview || !pinned) return <Skeleton lines={6} />
  const none = overview.waiting.length + overview.solved.length + pinned.data.length === 0
  if (none) return <SpacePosts space={space} only="discussions" />
  return (
    <div className="s-overview">
      <Pinned rows={pinned.data} />
      <Waiting space={space} overview={overview} />
      <Solved rows={overview.solved} />
    </div>
  )
}

function Pinned({ rows }: { rows: Answer<'listPinned'>['data'] }) {
  const t = useWords(overviewWords)
  const { date } = useFormat()
  if (rows.length === 0) return null
  return (
    <Section title={t('pinned')}>
      <List label={t('pinned')}>
        {rows.map(({ id, kind, title, excerpt, address, author, language, publishedAt }) => {
          const Icon = kindIcons[kind]
          return (
            <ListRow
              key={id}
              lead={<Icon className="w-icon s-kind" aria-hidden />}
              href={address}
              title={<span lang={language ?? undefined}>{title ?? excerpt}</span>}
              sub={`${author.name}, ${date(new Date(publishedAt))}`}
            />
          )
        })}
      </List>
    </Section>
  )
}

function Waiting({ space, overview: { waiting, open } }: { space: Space; overview: Overview }) {
  const t = useWords(overviewWords)
  const called = useCalled()
  if (waiting.length === 0) return null
  return (
    <Section
      title={t('waiting')}
      {...(open > waiting.length && {
        end: <a href={`/spaces/${space.id}/questions?show=unanswered`}>{t('allWaiting', { open })}</a>,
      })}
    >
      <List label={t('waiting')}>
        {waiting.map(({ id, title, excerpt, address, author, language, publishedAt }) => (
          <ListRow
            key={id}
            href={address}
            title={<span lang={language ?? undefined}>{title ?? excerpt}</span>}
            sub={[called(author), author.title].filter(Boolean).join(', ')}
            end={<Waits since={publishedAt} />}
          />
        ))}
      </List>
    </Section>
  )
}

function Waits({ since }: { since: string }) {
  const t = useWords(overviewWords)
  const days = Math.floor((Date.now() - new Date(since).getTime()) / 86_400_000)
  return days >= 1 ? <b className="w-gaude">{t('noAnswerFor', { days })}</b> : <When at={since} />
}

function Solved({ rows }: { rows: Overview['solved'] }) {
  const t = useWords(overviewWords)
  if (rows.length === 0) return null
  return (
    <Section title={t('solved')}>
      <List label={t('solved')}>
        {rows.map(({ id, title, excerpt, address, language, publishedAt, answeredBy }) => (
          <ListRow
            key={id}
            href={address}
            title={<span lang={language ?? undefined}>{title ?? excerpt}</span>}
            sub={t('solvedBy', { name: answeredBy.name })}
            end={<When at={publishedAt} />}
          />
        ))}
      </List>
    </Section>
  )
}

/** Nothing is written yet: three ways to begin, each with its own door. */
function StarterPrompts({ space }: { space: Space }) {
  const t = useWords(overviewWords)
  const mayWrite = useMayWrite(space)
  if (!mayWrite) return null
  const prompts = [
    { title: t('startAsk'), note: t('startAskNote'), icon: MessageCircleQuestionMark, kind: 'question' },
    { title: t('startTell'), note: t('startTellNote'), icon: MessageSquare, kind: 'message' },
    { title: t('startWho'), note: t('startWhoNote'), icon: MessageSquare, kind: 'message' },
  ]
  return (
    <Section title={t('startTitle')}>
      <List label={t('startTitle')}>
        {prompts.map(({ title, note, icon, kind }) => (
          <ListRow
            key={title}
            title={title}
            sub={note}
            end={
              <ActionLink
                icon={icon}
                href={`/ask?kind=${kind}&space=${space.id}`}
                label={`${t(kind === 'question' ? 'answersDo' : 'itemsDo')}, ${title}`}
              >
                {t(kind === 'question' ? 'answersDo' : 'itemsDo')}
              </ActionLink>
            }
          />
        ))}
      </List>
    </Section>
  )
}
