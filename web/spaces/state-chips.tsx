import { Archive, Hammer, Lock, LockOpen } from 'lucide-react'
import type { Answer } from '../app/api.ts'
import { StateChip } from '../kit/chips.tsx'
import { useWords } from '../kit/words.tsx'
import { spaceWords } from './words.ts'

export type Space = Answer<'readSpace'>
export type ListedSpace = Answer<'listSpaces'>['data'][number]

/** Who may read it (unless said beside), and whether it is not simply open. */
export function SpaceChips({
  space: { access, state },
  accessSaid = false,
}: {
  space: ListedSpace
  accessSaid?: boolean
}) {
  const t = useWords(spaceWords)
  const Access = access === 'open' ? LockOpen : Lock
  return (
    <span className="w-line s-chips">
      {!accessSaid && (
        <span className="s-access">
          <Access className="w-icon" aria-hidden />
          {t(access)}
        </span>
      )}
      {state === 'prepared' && (
        <StateChip tone="gaude" icon={Hammer}>
          {t('prepared')}
        </StateChip>
      )}
      {state === 'archived' && <StateChip icon={Archive}>{t('archived')}</StateChip>}
    </span>
  )
}
