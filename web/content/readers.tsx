import { LockOpen } from 'lucide-react'
import { useRead } from '../app/api.ts'
import { WhoCanRead } from '../kit/trust.tsx'
import { useWords } from '../kit/words.tsx'
import { contentWords } from './words.ts'

/** Who can read what is written there; outside any space, everyone inside. */
export function Readers({ spaceId }: { spaceId: string | null }) {
  const t = useWords(contentWords)
  if (spaceId) return <SpaceReaders spaceId={spaceId} />
  return (
    <p className="w-readers">
      <LockOpen className="w-icon" aria-hidden />
      <span>{t('companyReads')}</span>
    </p>
  )
}

const audiences = { open: 'openSpace', private: 'privateSpace', secret: 'secretSpace' } as const

function SpaceReaders({ spaceId }: { spaceId: string }) {
  const t = useWords(contentWords)
  const { data } = useRead('readAudience', { spaceId })
  if (!data) return null
  const { inside, guests, organisation, access } = data
  return (
    <WhoCanRead
      audience={t(audiences[access])}
      open={access === 'open'}
      people={inside}
      guests={guests > 0 && organisation ? { count: guests, company: organisation } : null}
    />
  )
}
