import { useRead } from '../../app/api.ts'
import { useWords } from '../../kit/words.tsx'
import { everywhere } from '../everywhere.ts'
import { unnamedWords } from './words.ts'

/** Where a question is written: the way to the page that asks without a name, if the chosen place takes such. */
export function UnnamedOffer({ spaceId }: { spaceId: string }) {
  const t = useWords(unnamedWords)
  const { data } = useRead('listUnnamedSpaces', {})
  const spaces = data?.data ?? []
  const chosen = spaceId !== '' && spaceId !== everywhere
  if (chosen ? spaces.every(({ id }) => id !== spaceId) : spaces.length === 0) return null
  return (
    <p className="w-small">
      <a href={chosen ? `/ask/unnamed?space=${spaceId}` : '/ask/unnamed'}>{t('offer')}</a>{' '}
      <span className="w-quiet">{t('offerNote')}</span>
    </p>
  )
}
