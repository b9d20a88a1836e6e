import {
  BookOpen,
  Calendar,
  FilePen,
  Lightbulb,
  ListTodo,
  Megaphone,
  MessageCircleQuestionMark,
  MessageSquare,
} from 'lucide-react'
import { useEffect } from 'react'
import { usePages, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { photoOf } from '../app/photo.ts'
import { useAnnouncing } from '../content/announcements/announcing.ts'
import { ActionLink, Actions } from '../kit/action.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { useFormat } from '../kit/format.tsx'
import { Page } from '../kit/page.tsx'
import { Popover } from '../kit/popover.tsx'
import { EmptyState } from '../kit/states.tsx'
import { TabLinks } from '../kit/tabs.tsx'
import { useWoken } from '../kit/woken.ts'
import { useWords } from '../kit/words.tsx'
import { Begin } from './begin.tsx'
import { FirstMinutes, useBeginning } from './first-minutes.tsx'
import { FounderLine } from './founder-line.tsx'
import { HomeAside } from './home-aside.tsx'
import { homeWords } from './home-words.ts'
import { NewPostsPill, useFollows } from './new-posts-pill.tsx'
import { NowStrip, useNow } from './now-strip.tsx'
import { PostList } from './post-list.tsx'
import { useWhy, useWhyOffered } from './why.tsx'
import { feedWords } from './words.ts'
import './home.css'

export type Stream = 'for-you' | 'following'

/** Home: what needs me, then one of two streams. Without a choice in the address, the one chosen last. */
export function HomePage({ stream }: { stream?: Stream }) {
  const t = useWords(feedWords)
  const h = useWords(homeWords)
  const me = useMe()
  const inside = me.audience === 'inside'
  const shown = useChosen(stream)
  const now = useNow()
  const following = usePages('readFollowing', {})
  const unread = following.rows.filter(({ read }) => !read).length
  return (
    <Page
      title={t('hello', { name: me.name.split(' ')[0] ?? me.name })}
      tabTitle={shown === 'following' ? t('following') : h('forYou')}
      lede={
        <>
          <Today matters={now.length} unread={unread} />
          <FounderLine />
        </>
      }
      {...(inside && { actions: <AskButton /> })}
      {...(now.length > 0 && { tabs: <NowStrip matters={now} /> })}
      aside={<HomeAside />}
    >
      {inside && <FirstMinutes />}
      {inside && <ComposeLine />}
      <TabLinks
        inset
        label={t('home')}
        current={`/${shown}`}
        places={[
          { href: '/for-you', word: h('forYou') },
          {
            href: '/following',
            word: t('following'),
            ...(unread > 0 && { note: h('newCount', { count: unread }) }),
          },
        ]}
        end={shown === 'following' ? t('order') : <WhyThisOrder />}
      />
      {shown === 'following' ? <Following pages={following} /> : <ForYou above={now.map(({ id }) => id)} />}
    </Page>
  )
}

/** What is ranked for me, without what stands above already. */
function ForYou({ above }: { above: readonly string[] }) {
  const h = useWords(homeWords)
  const inside = useMe().audience === 'inside'
  const pages = usePages('readForYou', {})
  const rows = pages.rows.filter(({ id }) => !above.includes(id))
  const why = useWhyOffered()
  const follows = useFollows()
  const spaces = useRead('readSpaceNews', {}).data?.data
  const beginning = useBeginning()
  const empty = (
    <EmptyState title={h('upToDate')} action={<ButtonLink href="/following">{h('seeFollowing')}</ButtonLink>}>
      {h('upToDateWhy')}
    </EmptyState>
  )
  return (
    <>
      <NewPostsPill
        shown={pages.rows.map(({ id }) => id)}
        lists={['readForYou', 'readFollowing', 'readSpaceNews']}
        concerns={follows}
      />
      {inside && !beginning && spaces?.length === 0 && <Begin />}
      <PostList label={h('forYou')} pages={{ ...pages, rows }} why={why} empty={empty} />
    </>
  )
}

type FollowingPages = ReturnType<typeof usePages<'readFollowing'>>

function Following({ pages }: { pages: FollowingPages }) {
  const t = useWords(feedWords)
  const h = useWords(homeWords)
  const inside = useMe().audience === 'inside'
  const why = useWhy(true)
  const follows = useFollows()
  const empty = inside ? (
    <EmptyState
      title={h('nothingFollowed')}
      action={<ButtonLink href="/spaces">{t('seeSpaces')}</ButtonLink>}
    >
      {h('nothingFollowedWhy')}
    </EmptyState>
  ) : (
    <EmptyState title={t('emptyTitle')}>{t('emptyGuest')}</EmptyState>
  )
  return (
    <>
      <NewPostsPill
        shown={pages.rows.map(({ id }) => id)}
        lists={['readFollowing', 'readForYou', 'readSpaceNews']}
        concerns={follows}
      />
      <PostList unreadRule label={t('following')} pages={pages} why={why} empty={empty} />
    </>
  )
}

/** The stream that is shown; choosing one is remembered on this device. */
function useChosen(stream: Stream | undefined): Stream {
  const { personId } = useMe()
  const key = `weft.stream.${personId}`
  useEffect(() => {
    if (stream) localStorage.setItem(key, stream)
  }, [stream, key])
  const woken = useWoken()
  return stream ?? (woken && localStorage.getItem(key) === 'following' ? 'following' : 'for-you')
}

function Today({ matters, unread }: { matters: number; unread: number }) {
  const t = useWords(feedWords)
  const h = useWords(homeWords)
  const format = useFormat()
  const day = format.weekday(new Date())
  const rest = unread > 0 ? t('someUnread', { count: unread }) : h('calm')
  return (
    <p>
      {day.charAt(0).toLocaleUpperCase() + day.slice(1)}.{' '}
      {matters > 0 ? h('things', { count: matters }) : rest}
    </p>
  )
}

function WhyThisOrder() {
  const h = useWords(homeWords)
  return (
    <Popover title={h('whyOrder')} word={h('whyOrder')}>
      <div className="h-why">
        <p>{h('whyOrderOne')}</p>
        <p>{h('whyOrderTwo')}</p>
        <p>{h('whyOrderThree')}</p>
      </div>
    </Popover>
  )
}

function AskButton() {
  const t = useWords(feedWords)
  return (
    <ButtonLink kind="filled" icon={MessageCircleQuestionMark} href="/ask">
      {t('ask')}
    </ButtonLink>
  )
}

/** The line that invites to write: a place to go, drawn as a field, and the kinds that can be written. */
function ComposeLine() {
  const t = useWords(feedWords)
  const h = useWords(homeWords)
  const me = useMe()
  const { somewhere } = useAnnouncing()
  return (
    <div className="f-compose">
      <Avatar name={me.name} picture={photoOf({ id: me.personId, photo: me.photo })} />
      <div>
        <a className="f-compose-line" href="/ask?kind=message">
          {t('compose')}
        </a>
        <Actions>
          <ActionLink icon={MessageCircleQuestionMark} href="/ask">
            {h('question')}
          </ActionLink>
          <ActionLink icon={MessageSquare} href="/ask?kind=message">
            {h('message')}
          </ActionLink>
          <ActionLink icon={BookOpen} href="/ask?kind=article">
            {h('article')}
          </ActionLink>
          <ActionLink icon={Calendar} href="/ask?kind=event">
            {h('event')}
          </ActionLink>
          <ActionLink icon={ListTodo} href="/ask?kind=poll">
            {h('poll')}
          </ActionLink>
          <ActionLink icon={Lightbulb} href="/ask?kind=idea">
            {h('idea')}
          </ActionLink>
          {somewhere && (
            <ActionLink icon={Megaphone} href="/ask?kind=announcement">
              {h('announcement')}
            </ActionLink>
          )}
          <ActionLink icon={FilePen} href="/drafts">
            {h('drafts')}
          </ActionLink>
        </Actions>
      </div>
    </div>
  )
}
