import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Announcements } from './announce.tsx'
import { useLinksInPlace } from './links.ts'
import { Toasts } from './toast.tsx'
import { Locale } from './words.tsx'

/** What every page stands in: language and zone, navigation in place, announcements, toasts. Once, at the root. */
export function Kit({ locale, zone, children }: { locale: string; zone: string; children: ReactNode }) {
  const [, navigate] = useLocation()
  useLinksInPlace(navigate)
  return (
    <Locale locale={locale} zone={zone}>
      <Announcements>
        <Toasts>{children}</Toasts>
      </Announcements>
    </Locale>
  )
}
