import { useRead } from '../app/api.ts'

/** What waits at the escrow, for those whom it concerns alone; the count is empty for none. */
export function useSealed(enabled: boolean): { count: string } | null {
  const { data } = useRead('readEscrowStanding', {}, { enabled })
  if (!data?.concerned) return null
  const count = data.waiting + data.revealed
  return { count: count > 0 ? String(count) : '' }
}

/** What becomes stale when a half changes hands or state. */
export const ofEscrow = ['readEscrow', 'readEscrowStanding', 'readUnnamedTerms', 'listLiftings'] as const
