import type { Verdict } from '../../platform/refusal.ts'

const megabyte = 1_000_000
const largestFileMb = 100
const mostFiles = 5000
/** What one person may fill of what is set aside for files: a colleague a tenth, a guest a hundredth. */
const shares = { inside: 0.1, outside: 0.01, anyone: 0 }

type Audience = keyof typeof shares

export type Stock = { mine: number; myFiles: number; all: number }

/** The largest file that one upload may bring, in bytes. */
export const largestFile = (quotaMb: number, audience: Audience): number =>
  Math.floor(Math.min(largestFileMb, quotaMb * shares[audience]) * megabyte)

/** Whether `bytes` more fit beside what is kept already. */
export function mayKeep(
  { mine, myFiles, all }: Stock,
  bytes: number,
  { quotaMb, audience }: { quotaMb: number; audience: Audience },
): Verdict {
  const quota = quotaMb * megabyte
  const full = mine + bytes > quota * shares[audience] || all + bytes > quota || myFiles >= mostFiles
  return full ? 'file.quota' : 'allowed'
}

/** Before it is attached a file is its owner's alone; afterwards it belongs to what was written. */
export function mayChangeFile({ attached }: { attached: boolean }): Verdict {
  return attached ? 'file.attached' : 'allowed'
}

/** What is held opens for nobody, its owner included. */
export function mayOpen({ state }: { state: string }): Verdict {
  return state === 'held' ? 'file.held' : 'allowed'
}
