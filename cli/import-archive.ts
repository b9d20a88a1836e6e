import {
  type ArchiveKind,
  ArchiveRefused,
  checkArchive,
  type ImportProgress,
  importArchive,
} from '../server/integrations/index.ts'
import { Refusal } from '../server/platform/refusal.ts'
import { speak } from '../server/words.ts'
import { CommandRefused, exit } from './command.ts'
import { visit } from './house.ts'
import type { ImportKind } from './import-kind.ts'
import { type Progress, startProgress } from './progress.ts'

/** Conversations from another platform's archive: a ZIP file or a folder. */
export const archiveImport = (kind: ArchiveKind): ImportKind => ({
  check: (path, _options, out) =>
    withProgress(startProgress(out), (onProgress) =>
      untilStopped((signal) => checkArchive({ kind, path }, { signal, onProgress })),
    ),
  run: (path, _options, out) =>
    withProgress(startProgress(out), (onProgress) =>
      untilStopped((signal) =>
        visit(async ({ ground }) => {
          const { state, counts } = await importArchive(ground, { kind, path }, { signal, onProgress })
          if (state === 'done') return counts
          throw new CommandRefused(
            'Stopped: what came so far stays. The same command goes on from there.',
            exit.interrupted,
          )
        }),
      ),
    ),
})

async function withProgress<T>(
  progress: Progress,
  work: (onProgress: (now: ImportProgress) => void) => Promise<T>,
): Promise<T> {
  const stages = { check: 'Checking, bytes', import: 'Importing, messages' } as const
  try {
    return await work(({ stage, done, total }) => progress.at(stages[stage], done, total))
  } catch (error) {
    if (error instanceof ArchiveRefused)
      throw new CommandRefused(error.message, error.code === 'not_found' ? exit.notFound : exit.invalid)
    if (error instanceof Refusal) throw new CommandRefused(sentenceOf(error), exit.conflict)
    throw error
  } finally {
    progress.end()
  }
}

/** Ctrl-C lets the batch under way finish; a second one ends the program at once, and loses only that batch. */
async function untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController()
  const stop = () => {
    if (stopping.signal.aborted) process.exit(exit.interrupted)
    stopping.abort()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    return await work(stopping.signal)
  } catch (error) {
    if (error !== stopping.signal.reason || !stopping.signal.aborted) throw error
    throw new CommandRefused('Stopped during the check: nothing was stored.', exit.interrupted)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

function sentenceOf({ code, facts }: Refusal): string {
  const who = facts.kind
    ? ` (${facts.kind}, since ${String(facts.askedAt)}, by ${facts.askedBy ?? 'the command line'})`
    : ''
  return `${speak(code, 'en') ?? code}${who}`
}
