import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import type { Shell } from '../../server/pages.ts'
import { TidyDrafts } from '../drafts/tidy.tsx'
import { Kit } from '../kit/kit.tsx'
import { DrawnAt } from '../kit/minute.ts'
import { Skeleton } from '../kit/states.tsx'
import { OfflineKeeper } from '../offline/keeper.tsx'
import { PaletteDoor } from '../palette/door.tsx'
import { keyOf } from './api.ts'
import { Awake } from './awake.tsx'
import { PageBoundary } from './boundary.tsx'
import { Frame } from './frame.tsx'
import { LeavingThings } from './leaving.tsx'
import { useFreshness, useLive } from './live.ts'
import { type Me, MeContext, useMe } from './me.tsx'
import { MissingPage } from './missing-page.tsx'
import { NewPosts, useNewPosts } from './new-posts.tsx'
import { OpenPages } from './open-pages.tsx'
import { routes } from './routes.tsx'

const SignInPage = lazy(async () => ({
  default: (await import('../identity/sign-in-page.tsx')).SignInPage,
}))
const NothingKept = lazy(async () => ({ default: (await import('../offline/boot.tsx')).NothingKept }))
const SetUpPage = lazy(async () => ({ default: (await import('../identity/set-up-page.tsx')).SetUpPage }))

export function App({ shell }: { shell: Shell }) {
  const me = useQueryClient().getQueryData<Me>(keyOf('readMe', {}))
  const zone = me?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <DrawnAt.Provider value={shell.at}>
      <Kit locale={me?.locale ?? shell.locale} zone={zone}>
        <TidyDrafts personId={me?.personId ?? null} />
        <OpenPages company={shell.company}>
          {me ? (
            <MeContext.Provider value={me}>
              <NewPosts>
                <LeavingThings>
                  <Live mark={shell.mark} />
                  <OfflineKeeper />
                  <Notified />
                  <PaletteDoor>
                    <Inside />
                  </PaletteDoor>
                </LeavingThings>
              </NewPosts>
            </MeContext.Provider>
          ) : (
            <Suspense>
              {shell.offline && <NothingKept company={shell.company ?? 'Weft'} />}
              {!shell.offline && (shell.company ? <SignInPage company={shell.company} /> : <SetUpPage />)}
            </Suspense>
          )}
        </OpenPages>
      </Kit>
    </DrawnAt.Provider>
  )
}

/** The page before stays until the next one is there. */
function Inside() {
  const [location] = useLocation()
  const shown = useDeferredValue(location)
  const { audience } = useMe()
  const open = routes.filter(({ inside }) => !inside || audience === 'inside')
  return (
    <Frame busy={shown !== location}>
      <PageBoundary place={shown}>
        <Suspense fallback={<Skeleton />}>
          <Switch location={shown}>
            {open.map(({ path, page }) => (
              <Route key={path} path={path}>
                {page}
              </Route>
            ))}
            <Route component={MissingPage} />
          </Switch>
          <Awake />
        </Suspense>
      </PageBoundary>
    </Frame>
  )
}

/** A browser that may be notified tells the server under which session, once it has time. */
function Notified() {
  const { personId } = useMe()
  useEffect(() => {
    if (!('Notification' in window) || Notification.permission !== 'granted') return
    void import('../notices/device.ts').then(({ notifyAgain }) => notifyAgain(personId))
  }, [personId])
  return null
}

function Live({ mark = '' }: { mark: string | undefined }) {
  const freshen = useFreshness()
  const { arrived } = useNewPosts()
  const latest = useRef({ freshen, arrived })
  latest.current = { freshen, arrived }
  const hear = useMemo<Parameters<typeof useLive>[0]>(
    () => (fact) => {
      latest.current.freshen(fact)
      const { name, postId, kind = '', spaceId, subjects = [] } = fact
      if (name === 'post.published' && postId) latest.current.arrived({ postId, kind, spaceId, subjects })
    },
    [],
  )
  useLive(hear, mark)
  return null
}
