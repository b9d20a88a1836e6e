import { startSession } from '../server/identity/index.ts'
import { insertPerson } from '../server/people/index.ts'
import { newId } from '../server/platform/clock.ts'
import { grantAdministration, insertMember, insertOrganisation } from '../server/reach/index.ts'
import type { Actor, World } from './world.ts'

/** The cast of every story: a foundry group, and one guest of each of two rival suppliers. */
export type Cast = {
  /** Administers Weft. */
  ines: Actor
  /** Method engineer; asks. */
  awa: Actor
  /** Machinist; answers. */
  tomasz: Actor
  /** Buyer; belongs to no space at first. */
  karim: Actor
  /** Guest of Ruissel, a supplier. */
  rosa: Actor
  /** Guest of Fontaine, Ruissel's rival. */
  felix: Actor
  ruissel: string
  fontaine: string
}

const insiders = {
  ines: ['Inès Carvalho', 'ines.carvalho@maurevel.example'],
  awa: ['Awa Diallo', 'awa.diallo@maurevel.example'],
  tomasz: ['Tomasz Wiśniewski', 'tomasz.wisniewski@maurevel.example'],
  karim: ['Karim Zerrouki', 'karim.zerrouki@maurevel.example'],
} as const

const guests = {
  rosa: ['Rosa Ibáñez', 'rosa@ruissel.example', 'ruissel'],
  felix: ['Félix Aubry', 'felix@fontaine.example', 'fontaine'],
} as const

/** Brings the cast in, signed in. The company is called Maurevel. */
export async function gather(world: World): Promise<Cast> {
  await world.sql(`insert into company (name, locale, time_zone) values ('Maurevel', 'fr', 'Europe/Paris')`)
  const tx = world.weft.ground.inside
  const organisations = { ruissel: newId(), fontaine: newId() }
  await insertOrganisation(tx, organisations.ruissel, 'Ruissel')
  await insertOrganisation(tx, organisations.fontaine, 'Fontaine')

  const enter = async (name: string, email: string, organisationId: string | null, hostId: string | null) => {
    const person = { id: newId(), name, email }
    const audience = organisationId ? 'outside' : 'inside'
    await insertPerson(tx, {
      ...person,
      audience,
      organisationId,
      hostId,
      guestUntil: hostId ? '2999-12-31' : null,
    })
    const { secret } = await startSession(
      { tx, gates: world.weft.ground.gates },
      { personId: person.id, audience },
      { device: 'Test', network: '127.0.0.0' },
    )
    return world.actor(person, secret.toString('base64url'))
  }
  const inside = (key: keyof typeof insiders) => {
    const [name, email] = insiders[key]
    return enter(name, email, null, null)
  }
  const ines = await inside('ines')
  await grantAdministration(tx, ines.id)
  const outside = async (key: keyof typeof guests) => {
    const [name, email, organisation] = guests[key]
    return enter(name, email, organisations[organisation], ines.id)
  }
  return {
    ines,
    awa: await inside('awa'),
    tomasz: await inside('tomasz'),
    karim: await inside('karim'),
    rosa: await outside('rosa'),
    felix: await outside('felix'),
    ...organisations,
  }
}

/** A space of `owner`, open, with these members (guests only where it is shared with their organisation). */
export async function openSpaceOf(
  world: World,
  owner: Actor,
  space: { name: string; access?: 'open' | 'private' | 'secret'; organisationId?: string },
  members: readonly Actor[] = [],
): Promise<string> {
  const { id } = await owner.do('createSpace', {
    name: space.name,
    purpose: `Where ${space.name} is talked about.`,
    access: space.access ?? 'open',
    ...(space.organisationId ? { organisationId: space.organisationId } : {}),
  })
  for (const member of members) await insertMember(world.weft.ground.inside, id, member.id, 'member')
  await owner.do('openSpace', { spaceId: id })
  return id
}

/** An administrator allows guests to be invited. */
export async function allowGuests({ ines }: Cast): Promise<void> {
  await ines.do('askSwitch', { name: 'guests', on: true, reason: 'La série pilote avec nos fournisseurs.' })
}
