import { useContext, useEffect } from 'react'
import { useLocation } from 'wouter'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { forgetPage } from '../palette/recent.ts'
import { Problem } from './api.ts'
import { MeContext } from './me.tsx'
import { appWords } from './words.ts'

export function MissingPage() {
  const t = useWords(appWords)
  const personId = useContext(MeContext)?.personId
  const [href] = useLocation()
  useEffect(() => {
    if (personId) forgetPage(personId, href)
  }, [personId, href])
  return (
    <Page title={t('missingTitle')} lede={t('missing')}>
      <ButtonLink href="/">{t('backHome')}</ButtonLink>
    </Page>
  )
}

/** What a page shows when its reading failed: missing and hidden alike, or what happened and what is safe. */
export function FailedPage({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useWords(appWords)
  if (error instanceof Problem && notOpenHere(error)) return <MissingPage />
  const silent = isSilence(error)
  return (
    <Page title={t(silent ? 'silentTitle' : 'failedTitle')}>
      <ErrorState
        title={t(silent ? 'silent' : 'failedNotice')}
        onRetry={onRetry}
        {...(error instanceof Problem && { reference: error.reference })}
      >
        {t(silent ? 'silentWhat' : 'failed')}
      </ErrorState>
    </Page>
  )
}

/** The server did not answer: neither the call, nor the part of the page that comes later. */
function isSilence(error: Error): boolean {
  if (error instanceof Problem) return error.status === 0
  return /import.*module|module.*import/i.test(error.message)
}

// What only people of the company, or administrators, may open is no failure to those outside it.
function notOpenHere({ status, code }: Problem): boolean {
  return status === 404 || code === 'inside_only' || code === 'administrators_only'
}
