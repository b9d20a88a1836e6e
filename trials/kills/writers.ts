import { randomUUID } from 'node:crypto'
import { startSession } from '../../server/identity/index.ts'
import { insertPerson } from '../../server/people/index.ts'
import { newId } from '../../server/platform/clock.ts'
import { openLogin } from '../../server/platform/database/index.ts'
import { wireGates } from '../../server/platform/gates.ts'
import { trialLog } from '../house.ts'
import type { Server } from './server.ts'

/** What the writers know: texts with the id they were answered, and texts still without an answer. */
export type Ledger = { acknowledged: ReadonlyMap<string, string>; open: string[]; refused: number }

type Posting = { status: number; id: string }

/** People with a session each, and posts under a subject for them to comment on. */
export async function enrolWriters(server: Server, count: number) {
  const { db } = openLogin(await server.ownerUrl(), { log: trialLog, size: 2 })
  const sessions: string[] = []
  for (let turn = 0; turn < count; turn += 1) {
    const id = newId()
    await insertPerson(db, {
      id,
      audience: 'inside',
      organisationId: null,
      name: `Writer ${turn}`,
      email: `writer-${turn}@maurevel.example`,
    })
    const place = { device: 'Trial', network: '127.0.0.0' }
    const { secret } = await startSession(
      { tx: db, gates: wireGates([]) },
      { personId: id, audience: 'inside' },
      place,
    )
    sessions.push(secret.toString('base64url'))
  }
  await db.destroy()
  const postIds: string[] = []
  for (const session of sessions.slice(0, 10)) {
    const body = { kind: 'message', subjects: ['Endurance'], body: 'Who comments here?' }
    const { status, id } = await post(server.url, '/posts', session, randomUUID(), body)
    if (status !== 201) throw new Error(`The first posts were refused: ${status}.`)
    postIds.push(id)
  }
  return { sessions, postIds }
}

/** Everyone writes one comment after the other; without an answer, the same one again under the same key. */
export function startWriters(url: string, sessions: readonly string[], postIds: readonly string[]) {
  const acknowledged = new Map<string, string>()
  const open: string[] = []
  let refused = 0
  let going = true

  async function write(session: string, writer: number) {
    const path = `/posts/${postIds[writer % postIds.length]}/comments`
    for (let turn = 0; going; turn += 1) {
      const body = `Writer ${writer}, comment ${turn}.`
      const key = randomUUID()
      let done = false
      while (going && !done) {
        const { status, id } = await post(url, path, session, key, { body })
        if (status === 201) acknowledged.set(body, id)
        else if (status > 0 && status < 500 && status !== 429) refused += 1
        done = status === 201 || (status > 0 && status < 500 && status !== 429)
        if (!done) await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200))
      }
      if (!done) open.push(body)
    }
  }
  const writing = sessions.map(write)
  return {
    async stop(): Promise<Ledger> {
      going = false
      await Promise.all(writing)
      return { acknowledged, open, refused }
    },
  }
}

/** Status 0 when nothing came back: the connection broke, or it took too long. */
async function post(
  url: string,
  path: string,
  session: string,
  key: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Posting> {
  try {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: {
        cookie: `__Host-sid=${session}`,
        origin: url,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    })
    const given: { id?: string } = await answer.json()
    return { status: answer.status, id: given.id ?? '' }
  } catch (error) {
    if (error instanceof Error) return { status: 0, id: '' }
    throw error
  }
}
