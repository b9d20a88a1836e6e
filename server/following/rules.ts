import type { Target } from './contract.ts'

export function mayFollow({ target, mine }: { target: Target; mine: boolean }): 'allowed' | 'level.oneself' {
  if (target === 'person' && mine) return 'level.oneself'
  return 'allowed'
}
