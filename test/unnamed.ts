import { unnamedCarrier } from '../server/content/index.ts'
import { startSession } from '../server/identity/index.ts'
import { insertPerson } from '../server/people/index.ts'
import { newId } from '../server/platform/clock.ts'
import { carryUnseen } from '../server/platform/facts/index.ts'
import type { Actor, World } from './world.ts'

/** More people of the company, signed in: a question without a name needs others to hide among. */
export async function crowd(world: World, many: number): Promise<Actor[]> {
  const tx = world.weft.ground.inside
  const people: Actor[] = []
  for (let turn = 1; turn <= many; turn += 1) {
    const person = { id: newId(), name: `Passante ${turn}`, email: `passante${turn}@maurevel.example` }
    await insertPerson(tx, { ...person, audience: 'inside', organisationId: null })
    const { secret } = await startSession(
      { tx, gates: world.weft.ground.gates },
      { personId: person.id, audience: 'inside' },
      { device: 'Test', network: '127.0.0.0' },
    )
    people.push(world.actor(person, secret.toString('base64url')))
  }
  return people
}

/** Three hours pass for what waits, and the house carries out what may appear. */
export async function nextMoment(world: World): Promise<void> {
  await world.sql(`update unseen_acts set hour = hour - interval '3 hours'`)
  await carryUnseen(world.weft.ground, [unnamedCarrier])
  await world.settled()
}
