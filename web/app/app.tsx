import { useQueryClient } from '@tanstack/react-query'
import { House, LayoutGrid, MessageCircleQuestion, Users } from 'lucide-react'
import { type ReactNode, useMemo, useRef } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import type { Shell } from '../../server/pages.ts'
import { AskPage } from '../content/ask-page.tsx'
import { ThreadPage } from '../content/thread-page.tsx'
import { HomePage } from '../feed/home-page.tsx'
import { SetUpPage } from '../identity/set-up-page.tsx'
import { SignInPage } from '../identity/sign-in-page.tsx'
import { AppFrame } from '../kit/frame.tsx'
import { Kit } from '../kit/kit.tsx'
import { useWords } from '../kit/words.tsx'
import { keyOf } from './api.ts'
import { useFreshness, useLive } from './live.ts'
import { type Me, MeContext, useMe } from './me.tsx'
import { MissingPage } from './missing-page.tsx'
import { NewPosts, useNewPosts } from './new-posts.tsx'
import { appWords } from './words.ts'

export function App({ shell }: { shell: Shell }) {
  const me = useQueryClient().getQueryData<Me>(keyOf('readMe', {}))
  return (
    <Kit locale={me?.locale ?? shell.locale} zone={me?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone}>
      {me ? (
        <MeContext.Provider value={me}>
          <Inside />
        </MeContext.Provider>
      ) : (
        <Outside company={shell.company} />
      )}
    </Kit>
  )
}

function Outside({ company }: { company: string | null }) {
  return company ? <SignInPage company={company} /> : <SetUpPage />
}

function Inside() {
  return (
    <NewPosts>
      <Live />
      <Frame>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/ask" component={AskPage} />
          <Route path="/q/:address">{({ address }) => <ThreadPage address={address} />}</Route>
          <Route path="/p/:address">{({ address }) => <ThreadPage address={address} />}</Route>
          <Route component={MissingPage} />
        </Switch>
      </Frame>
    </NewPosts>
  )
}

function Live() {
  const freshen = useFreshness()
  const { arrived } = useNewPosts()
  const latest = useRef({ freshen, arrived })
  latest.current = { freshen, arrived }
  const hear = useMemo<Parameters<typeof useLive>[0]>(
    () => (fact) => {
      latest.current.freshen(fact)
      if (fact.name === 'post.published') latest.current.arrived()
    },
    [],
  )
  useLive(hear)
  return null
}

function Frame({ children }: { children: ReactNode }) {
  const me = useMe()
  const t = useWords(appWords)
  useLocation()
  const entries = [
    { href: '/', icon: House, word: t('home') },
    { href: '/questions', icon: MessageCircleQuestion, word: t('questions') },
    { href: '/spaces', icon: LayoutGrid, word: t('spaces') },
    { href: '/people', icon: Users, word: t('people') },
  ]
  const guest = me.audience === 'outside'
  return (
    <AppFrame
      rail={{
        organisation: { name: me.company, line: t('network') },
        entries: guest ? entries.slice(0, 3) : entries,
        person: { name: me.name, line: me.unit ?? me.title ?? '', href: `/people/${me.personId}` },
        calm: t('calm'),
      }}
      {...(guest ? { guest: { strip: t.rich('guestOf', { company: me.company, b: (inside) => <b>{inside}</b> }) } } : {})}
    >
      {children}
    </AppFrame>
  )
}
