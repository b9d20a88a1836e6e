import { useQueryClient } from '@tanstack/react-query'
import { MessageCircleQuestionMark, MessageSquare } from 'lucide-react'
import { useEffect } from 'react'
import { keyOf, usePages, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { type Published, useNewPosts } from '../app/new-posts.tsx'
import { ActionLink, Actions } from '../kit/action.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useFormat } from '../kit/format.tsx'
import { Page } from '../kit/page.tsx'
import { EmptyState } from '../kit/states.tsx'
import { TabLinks } from '../kit/tabs.tsx'
import { useWords } from '../kit/words.tsx'
import { HomeAside } from './home-aside.tsx'
import { PostList } from './post-list.tsx'
import { useWhy } from './why.tsx'
import { feedWords } from './words.ts'

export function HomePage() {
  const t = useWords(feedWords)
  const me = useMe()
  const inside = me.audience === 'inside'
  const pages = usePages('readFollowing', {})
  const unread = pages.rows.filter(({ read }) => !read).length
  const why = useWhy(true)
  const empty = pages.rows.length === 0
  return (
    <Page
      title={t('hello', { name: me.name.split(' ')[0] ?? me.name })}
      tabTitle={t('following')}
      lede={
        empty ? (
          <Today />
        ) : (
          <Today rest={unread > 0 ? t('someUnread', { count: unread }) : t('nothingUnread')} />
        )
      }
      {...(inside && { actions: <AskButton /> })}
      aside={<HomeAside />}
    >
      {inside && <ComposeLine />}
      <TabLinks
        inset
        label={t('following')}
        current="/"
        places={[
          {
            href: '/',
            word: t('following'),
            ...(unread > 0 && { note: t('unreadCount', { count: unread }) }),
          },
        ]}
        end={t('order')}
      />
      <NewPostsPill shown={pages.rows.map(({ id }) => id)} />
      <PostList
        label={t('following')}
        pages={pages}
        why={why}
        empty={inside ? <EmptyHome /> : <EmptyState title={t('emptyTitle')}>{t('emptyGuest')}</EmptyState>}
      />
    </Page>
  )
}

function Today({ rest }: { rest?: string }) {
  const format = useFormat()
  const day = format.weekday(new Date())
  return (
    <p>
      {day.charAt(0).toLocaleUpperCase() + day.slice(1)}. {rest}
    </p>
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

/** The line that invites to write: a place to go, drawn as a field. */
function ComposeLine() {
  const t = useWords(feedWords)
  const me = useMe()
  return (
    <div className="f-compose">
      <Avatar name={me.name} />
      <div>
        <a className="f-compose-line" href="/ask?kind=message">
          {t('compose')}
        </a>
        <Actions>
          <ActionLink icon={MessageCircleQuestionMark} href="/ask">
            {t('ask')}
          </ActionLink>
          <ActionLink icon={MessageSquare} href="/ask?kind=message">
            {t('write')}
          </ActionLink>
        </Actions>
      </div>
    </div>
  )
}

/** What arrived since this page was drawn; shown when asked for, so that nothing jumps. */
function NewPostsPill({ shown }: { shown: readonly string[] }) {
  const t = useWords(feedWords)
  const cache = useQueryClient()
  const { posts, forget } = useNewPosts()
  const follows = useFollows()
  const count = posts.filter((post) => !shown.includes(post.postId) && follows(post)).length
  useEffect(() => forget, [forget])
  if (count === 0) return null
  const show = async () => {
    await cache.resetQueries({ queryKey: keyOf('readFollowing', {}) })
    forget()
    scrollTo({ top: 0 })
  }
  return (
    <div className="f-new" role="status">
      <Button small onPress={show}>
        {t('newPosts', { count })}
      </Button>
    </div>
  )
}

/** Whether a post was published in a space of mine or under a subject that I follow. */
function useFollows(): (post: Published) => boolean {
  const inside = useMe().audience === 'inside'
  const spaces = useRead('listSpaces', { mine: 'true', limit: 100 }).data?.data ?? []
  const subjects =
    useRead('listSubjects', { followed: 'true', limit: 100 }, { enabled: inside }).data?.data ?? []
  const followed = new Set([...spaces, ...subjects].map(({ id }) => id))
  return ({ spaceId, subjects: under }) => [spaceId, ...under].some((id) => id !== null && followed.has(id))
}

function EmptyHome() {
  const t = useWords(feedWords)
  const { data } = useRead('listSpaces', { limit: 1 })
  const none = data?.data.length === 0
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={
        <ButtonLink href={none ? '/spaces/new' : '/spaces'}>
          {t(none ? 'createSpace' : 'seeSpaces')}
        </ButtonLink>
      }
    >
      {t('empty')}
    </EmptyState>
  )
}
