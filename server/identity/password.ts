import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Refusal } from '../platform/refusal.ts'

const hash = promisify(argon2)
const cost = { memory: 65_536, passes: 2, parallelism: 1, tagLength: 32 } as const

/**
 * An argon2id hash in PHC form (64 MiB, 2 passes, 1 lane). At most four run at once on a node and 32 wait;
 * beyond that 'too_many'. Slow by design: never inside a transaction.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await inTurn(() => hash('argon2id', { ...cost, message: Buffer.from(password), nonce: salt }))
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`
}

/** Exact bytes: nothing is trimmed or folded. An unknown account costs the same time, against a hash of nothing. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [, , , given = '', salt = '', tag = ''] = (stored ?? absent).split('$')
  const parameter = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(given)?.[1])
  const expected = Buffer.from(tag, 'base64')
  const actual = await inTurn(() =>
    hash('argon2id', {
      message: Buffer.from(password),
      nonce: Buffer.from(salt, 'base64'),
      memory: parameter('m'),
      passes: parameter('t'),
      parallelism: parameter('p'),
      tagLength: expected.length,
    }),
  )
  return timingSafeEqual(actual, expected) && stored !== null
}

const absent = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`
const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

const atOnce = 4
const mostWaiting = 32
let running = 0
const waiting: (() => void)[] = []

/** A turn that ends is handed to the one who waits longest: nobody slips in between. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < atOnce) running += 1
  else if (waiting.length >= mostWaiting) throw new Refusal('too_many', { seconds: 5 })
  else await new Promise<void>((resume) => waiting.push(resume))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
