import { lazy, type ReactNode, Suspense } from 'react'
import { Route, Switch } from 'wouter'

const InvitationPage = lazy(async () => ({
  default: (await import('../identity/invitation-page.tsx')).InvitationPage,
}))
const ForgottenPage = lazy(async () => ({
  default: (await import('../identity/forgotten-page.tsx')).ForgottenPage,
}))
const StopPage = lazy(async () => ({ default: (await import('../notices/stop-page.tsx')).StopPage }))
const ResetPage = lazy(async () => ({ default: (await import('../identity/reset-page.tsx')).ResetPage }))

/** Pages that links of mails open, whoever is signed in; everything else is `children`. */
export function OpenPages({ company, children }: { company: string | null; children: ReactNode }) {
  if (!company) return children
  return (
    <Switch>
      <Route path="/invitation">
        <Suspense>
          <InvitationPage company={company} />
        </Suspense>
      </Route>
      <Route path="/forgotten">
        <Suspense>
          <ForgottenPage company={company} />
        </Suspense>
      </Route>
      <Route path="/reset">
        <Suspense>
          <ResetPage company={company} />
        </Suspense>
      </Route>
      <Route path="/unsubscribe/:token">
        {({ token }) => (
          <Suspense>
            <StopPage company={company} token={token} />
          </Suspense>
        )}
      </Route>
      <Route>{children}</Route>
    </Switch>
  )
}
