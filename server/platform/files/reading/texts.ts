import { spawn } from 'node:child_process'
import { createReadStream, realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { tidyText } from '../../../../engines/text/index.ts'
import { limits, type ReadableKind, type ReadText } from './limits.ts'

/** Reads the text of files for the search. */
export type Texts = {
  /**
   * What stands in a PDF, office or text file at a path of the store. Never throws for what the file holds: what
   * cannot be read, takes too long or grows too large is a state, and is not worth a second try.
   */
  read: (path: string, kind: ReadableKind) => Promise<ReadText>
}

export type TextLimits = { seconds?: number; memoryMb?: number }

/**
 * Each file is read by a process of its own, which is handed the bytes and nothing else: it may read its own code,
 * no other file; write none; start no program, thread or native code; and it inherits no setting. It is killed after
 * `seconds` (20); its heap is held to `memoryMb` (256) and, where the system can, all its memory to some three times that.
 */
export function openTexts({ seconds = 20, memoryMb = 256 }: TextLimits = {}): Texts {
  return {
    async read(path, kind) {
      const { size } = await stat(path)
      if (size > limits.fileBytes) return { state: 'too_large', text: '' }
      const answer = await answerOf(path, kind, { seconds, memoryMb })
      return answer === null ? { state: 'unreadable', text: '' } : understood(answer)
    },
  }
}

const here = import.meta.dirname
const packages = join(resolve(here, '../../../..'), 'node_modules')
// Packages may stand behind a link.
const readable = [here, packages, realpathSync(packages)]
const answerBytes = 8 * limits.letters

/** What the process answers; null when it had to be ended, or ended by itself. */
async function answerOf(
  path: string,
  kind: ReadableKind,
  { seconds, memoryMb }: Required<TextLimits>,
): Promise<string | null> {
  const child = spawn(
    '/bin/sh',
    ['-c', held({ seconds, memoryMb }), process.execPath, ...closed(memoryMb), kind],
    {
      cwd: dirname(join(here, 'child.ts')),
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  )
  // A machine that starts no process more says so here, and the text counts as unreadable.
  child.on('error', () => undefined)
  const end = () => child.kill('SIGKILL')
  const late = setTimeout(end, seconds * 1000)
  try {
    const given = pipeline(createReadStream(path), child.stdin).catch(unlessDeaf)
    const [answer] = await Promise.all([saidBy(child.stdout, end), given])
    return answer
  } finally {
    clearTimeout(late)
    end()
  }
}

async function saidBy(out: Readable, end: () => void): Promise<string | null> {
  const answer: Buffer[] = []
  let bytes = 0
  for await (const chunk of out) {
    bytes += chunk.length
    if (bytes > answerBytes) {
      end()
      return null
    }
    answer.push(chunk)
  }
  return Buffer.concat(answer).toString('utf8')
}

/** A process that stops listening is told by how it ends; a file that cannot be read is a fault of ours. */
function unlessDeaf(error: unknown): void {
  if (!deaf.has(codeOf(error))) throw error
}

const deaf = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'])

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

// Some 550 MB are set aside by an empty process, though not used. Where the shell cannot hold memory, the heap's limit
// and the clock remain.
// The limit of the processor's time ends a reading whose server is gone.
const held = ({ seconds, memoryMb }: Required<TextLimits>) =>
  `ulimit -d ${(700 + 2 * memoryMb) * 1024} 2>/dev/null; ulimit -t ${Math.ceil(seconds) + 10} 2>/dev/null; exec "$0" "$@"`

const closed = (memoryMb: number) => [
  '--permission',
  ...readable.map((folder) => `--allow-fs-read=${folder}/`),
  '--disallow-code-generation-from-strings',
  '--disable-proto=delete',
  '--no-warnings',
  `--max-old-space-size=${memoryMb}`,
  join(here, 'child.ts'),
]

const states = ['readable', 'partly', 'unreadable', 'too_large'] as const

/** What came out of the process is as untrusted as what went in. */
function understood(answer: string): ReadText {
  const found = parsed(answer)
  const state = states.find((known) => known === found.state)
  if (state === undefined || typeof found.text !== 'string') return { state: 'unreadable', text: '' }
  const text = tidyText(found.text.slice(0, limits.letters))
  return { state, text }
}

function parsed(answer: string): { state?: unknown; text?: unknown } {
  try {
    const found: unknown = JSON.parse(answer)
    return typeof found === 'object' && found !== null ? found : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
