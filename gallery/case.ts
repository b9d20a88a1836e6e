import { createHash, randomBytes } from 'node:crypto'
import { newHalf } from '../engines/escrow/index.ts'
import { openSpaceOf } from '../test/cast.ts'
import { crowd, nextMoment } from '../test/unnamed.ts'
import type { Actor, World } from '../test/world.ts'

/** An escrow of which `holder` has a half, and a case of `asker` that waits for them: its id. */
export async function openCase(world: World, asker: Actor, holder: Actor): Promise<string> {
  const others = await crowd(world, 5)
  const [second, author] = others
  if (!second || !author) throw new Error('Nobody came.')
  const spaceId = await openSpaceOf(world, asker, { name: 'Équipes de nuit' }, [holder, ...others])
  await asker.do('askSwitch', { name: 'unnamed_questions', on: true, reason: 'Demandé par les élus.' })
  await asker.do('allowUnnamed', { spaceId })
  const holders = [
    { personId: holder.id, office: 'Représentation du personnel' },
    { personId: second.id, office: 'Conformité' },
  ]
  const { id: escrowId } = await asker.do('nameKeyholders', { holders })
  for (const each of [holder, second]) await each.do('makeHalf', { escrowId, ...half() })
  const keyHash = createHash('sha256').update(randomBytes(32)).digest('base64url')
  const title = 'Qui a vu le chariot sans frein ?'
  const body = 'Il est rangé derrière la presse, et personne ne l’a consigné.'
  await author.do('askUnnamed', { spaceId, title, body, strength: 'members', escrowId, keyHash })
  await nextMoment(world)
  const { data } = await author.do('traceUnnamed', { keyHashes: [keyHash] })
  const motive =
    'Un accident grave n’a pas été déclaré : la règle oblige à entendre qui l’a vu, sans attendre.'
  const { id } = await asker.do('askLifting', { postId: data[0]?.postId ?? '', motive })
  return id
}

/** Nobody opens it here: its private half is random. */
const half = () => ({
  publicKey: newHalf().publicKey.toString('base64url'),
  locked: randomBytes(76).toString('base64url'),
  salt: randomBytes(16).toString('base64url'),
  rounds: 600_000,
})
