import type { Answer } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { StateChip } from '../../kit/chips.tsx'
import { useWords } from '../../kit/words.tsx'
import { liftingWords } from './words.ts'

export type Lifting = Answer<'listLiftings'>['data'][number]

/** My answer to a case, where I hold a half: given, refused or none yet. */
export function useMine({ holders }: Lifting) {
  const { personId } = useMe()
  return holders.find(({ id }) => id === personId) ?? null
}

export function LiftingChip({ lifting }: { lifting: Lifting }) {
  const t = useWords(liftingWords)
  const mine = useMine(lifting)
  if (lifting.state === 'lifted') return <StateChip tone="guede">{t('lifted')}</StateChip>
  if (lifting.state === 'refused') return <StateChip>{t('refused')}</StateChip>
  if (!lifting.able) return <StateChip tone="garance">{t('cannot')}</StateChip>
  if (!mine) return <StateChip tone="gaude">{t('waitsBoth')}</StateChip>
  return <StateChip tone="gaude">{t(mine.agreed ? 'waitsOther' : 'waitsYou')}</StateChip>
}
