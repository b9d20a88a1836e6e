import { hashPassword, startSession, storePassword } from '../server/identity/index.ts'
import type { Actor, Answer, World } from './world.ts'

export const knownPassword = 'une phrase que personne ne devine'

/** Gives these people the known password: one hash for all, since hashing is slow by design. */
export async function givePasswords(world: World, people: readonly Actor[]): Promise<void> {
  const hash = await hashPassword(knownPassword)
  for (const { id } of people) await storePassword(world.weft.ground.inside, id, hash)
}

/** Signs in as a browser would; the actor that comes back holds the new session. */
export async function signInAs(
  world: World,
  { id, name, email }: Actor,
  password = knownPassword,
  headers: Record<string, string> = {},
): Promise<Actor> {
  const answer = await world.stranger.try('signIn', { email, password }, headers)
  if (answer.status !== 201) throw new Error(`${name} could not sign in: ${answer.text}`)
  return world.actor({ id, name, email }, cookieOf(answer))
}

/** A further session of this person, without the hash that signing in costs. */
export async function openSession(world: World, { id, name, email }: Actor): Promise<Actor> {
  const { inside, gates } = world.weft.ground
  const [row] = await world.sql('select audience from people where id = $1', [id])
  const audience = row?.audience === 'outside' ? 'outside' : 'inside'
  const place = { device: 'API', network: '127.0.0.0' }
  const { secret } = await startSession({ tx: inside, gates }, { personId: id, audience }, place)
  return world.actor({ id, name, email }, secret.toString('base64url'))
}

/** The session that an answer sets. */
export function cookieOf({ headers }: Answer): string {
  const cookie = /^__Host-sid=([\w-]+);/.exec(headers.getSetCookie()[0] ?? '')?.[1]
  if (!cookie) throw new Error('The answer starts no session.')
  return cookie
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** Someone whom the directory knows accepts an administrator's invitation; the actor holds the new session. */
export async function comeIn(world: World, administrator: Actor, { id, name, email }: Actor): Promise<Actor> {
  const { link } = await administrator.do('invitePerson', { email })
  const token = new URL(link ?? '').hash.slice(1)
  const given = { token, name, password: knownPassword, locale: 'fr' }
  const answer = await world.stranger.try('acceptInvitation', given)
  if (answer.status !== 201) throw new Error(`${name} could not come in: ${answer.text}`)
  return world.actor({ id, name, email }, cookieOf(answer))
}
