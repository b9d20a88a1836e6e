import type { z } from 'zod'
import { Refusal } from '../server/platform/refusal.ts'
import { speak } from '../server/words.ts'
import { CommandRefused, exit } from './command.ts'

/** Says the house's refusals as sentences: 'not valid' for what was given, 'conflict' for what stands. */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const code = error.code.startsWith('password.') ? exit.invalid : exit.conflict
    throw new CommandRefused(speak(error.code, 'en') ?? error.code, code)
  }
}

export function refusedFields({ issues }: z.ZodError): CommandRefused {
  const faults = issues.map(({ path, message }) => `--${String(path[0])}: ${message}`)
  return new CommandRefused(faults.join('\n'), exit.invalid)
}
