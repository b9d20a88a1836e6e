import { subjectFollowed } from '../../following/index.ts'
import { personLeft } from '../../identity/index.ts'
import { type ImportedPerson, personJoined } from '../../people/index.ts'
import type { PastFact } from '../../platform/facts/index.ts'
import type { NewMember, Role } from '../../reach/index.ts'
import {
  type ImportedSpace,
  memberJoined,
  spaceArchived,
  spaceOpened,
  spacePrepared,
} from '../../spaces/index.ts'
import type { Space } from '../company/shape.ts'
import { day, hour, shareOf } from '../company/times.ts'
import { membersOf } from '../company/whole.ts'
import { type Cast, earliest, later, latest, momentOf, past } from './standing.ts'

export type Beginning = {
  people: ImportedPerson[]
  spaces: ImportedSpace[]
  members: NewMember[]
  follows: { personId: string; subjectId: string }[]
  facts: PastFact[]
}

const source = 'demo'
const guestDays = 120

/** Everyone and every place, with when they came: never after their first word. */
export function beginningOf(cast: Cast, subjectId: (name: string) => string): Beginning {
  const acts = actsIn(cast)
  const joined = joinTimes(cast, acts)
  const spaces = cast.company.spaces.map((space) => spaceOf(cast, acts, space))
  const members = spaces.flatMap(({ space, openedAt, createdAt }) =>
    membersFor(cast, acts, joined, { space, openedAt, createdAt }),
  )
  const follows = followsOf(cast, subjectId)
  return {
    people: peopleOf(cast, acts, joined),
    spaces: spaces.map(({ row }) => row),
    members: members.map(({ row }) => row),
    follows: follows.map(({ personId, subjectId }) => ({ personId, subjectId })),
    facts: [
      ...joinFacts(cast, acts, joined),
      ...spaces.flatMap(({ facts }) => facts),
      ...members.map(({ fact }) => fact),
      ...follows.map(({ fact }) => fact),
    ],
  }
}

/** When somebody first and last said something: anywhere by `person`, in a space by `person space`. */
type Acts = { first: Map<string, Date>; last: Map<string, Date>; began: Date }

function actsIn({ tellings, company, from }: Cast): Acts {
  const first = new Map<string, Date>()
  const last = new Map<string, Date>()
  const note = (key: string, at: Date) => {
    first.set(key, earliest(first.get(key), at))
    last.set(key, latest(last.get(key), at))
  }
  for (const { conversation, at, under } of tellings) {
    for (const act of [{ by: conversation.by, at }, ...under]) {
      note(act.by, act.at)
      if (conversation.space === null) continue
      note(`${act.by} ${conversation.space}`, act.at)
      note(`in ${conversation.space}`, act.at)
    }
  }
  const began = earliest(
    from,
    tellings[0]?.at,
    ...company.spaces.map(({ created }) => momentOf(created, from)),
  )
  return { first, last, began }
}

/** Most came in the weeks before the first words; who was hired since, when they were. */
function joinTimes({ company, from }: Cast, { first, began }: Acts): Map<string, Date> {
  const inside = company.people.map(({ key, years }) => {
    const hired = later(from, -years * 365 * day)
    const early = later(began, -(2 + 12 * shareOf('joined', key)) * day)
    return [key, morning(latest(early, hired), key), first.get(key)] as const
  })
  const guests = company.guests.map(({ key }) => {
    const begun = first.get(key) ?? later(from, -(20 + 60 * shareOf('guest', key)) * day)
    return [key, later(begun, -(1 + 5 * shareOf('guest', key)) * day), begun] as const
  })
  return new Map(
    [...inside, ...guests].map(([key, at, act]) => [key, earliest(at, act && later(act, -hour))]),
  )
}

/** Between half past eight and eleven of that day; of the Friday before, on a weekend. */
function morning(at: Date, key: string): Date {
  const start = new Date(Math.floor(at.getTime() / day) * day + (7.5 + 2.5 * shareOf('morning', key)) * hour)
  const weekday = start.getUTCDay()
  return later(start, weekday === 6 ? -day : weekday === 0 ? -2 * day : 0)
}

function peopleOf({ company, from, idOf, standing }: Cast, { last }: Acts, joined: Map<string, Date>) {
  const day10 = (date: Date) => date.toISOString().slice(0, 10)
  const common = { source, hostId: null, guestUntil: null, organisationId: null }
  const inside = company.people.map((person): ImportedPerson => {
    const { id, unitId, jobFamilyId } = standing(person.key)
    const { name, title, site, languages, skills, locale, timeZone } = person
    return {
      ...{ ...common, id, unitId, jobFamilyId, name, title, site, languages, skills, locale, timeZone },
      audience: 'inside',
      managerId: person.manager === null ? null : idOf('person', person.manager),
      startedOn: day10(later(from, -person.years * 365 * day - 200 * shareOf('start', person.key) * day)),
      about: person.about ?? null,
      state: person.left ? 'left' : 'active',
      createdAt: joined.get(person.key) ?? from,
    }
  })
  const outside = company.guests.map((guest): ImportedPerson => {
    const { id } = standing(guest.key)
    const { name, title, locale, timeZone } = guest
    return {
      ...{ ...common, id, name, title, locale, timeZone },
      audience: 'outside',
      organisationId: idOf('organisation', guest.organisation),
      ...{ unitId: null, jobFamilyId: null, managerId: null, site: null, startedOn: null, about: null },
      ...{ languages: [], skills: [] },
      hostId: idOf('person', guest.host),
      guestUntil: day10(later(from, guestDays * day)),
      state: 'active',
      createdAt: joined.get(guest.key) ?? last.get(guest.key) ?? from,
    }
  })
  return [...inside, ...outside]
}

function joinFacts(
  { company, from, standing }: Cast,
  { last, began }: Acts,
  joined: Map<string, Date>,
): PastFact[] {
  return [...company.people, ...company.guests].flatMap((person) => {
    const who = standing(person.key)
    const came = past(personJoined({ personId: who.id }), who, joined.get(person.key) ?? from)
    if (!who.left) return [came]
    const gone = earliest(later(last.get(person.key) ?? began, 10 * day), later(from, -day))
    return [came, past(personLeft({ personId: who.id }), who, latest(gone, last.get(person.key)))]
  })
}

function spaceOf({ from, idOf, standing, company }: Cast, { first, last }: Acts, space: Space) {
  const spaceId = idOf('space', space.key)
  const owner = standing(space.owner)
  const createdAt = momentOf(space.created, from)
  const firstAct = first.get(`in ${space.key}`)
  const openedAt = earliest(later(createdAt, day), firstAct && later(firstAct, -hour / 2), later(from, -hour))
  const archivedAt = latest(
    earliest(later(last.get(`in ${space.key}`) ?? openedAt, 20 * day), later(from, -day)),
    last.get(`in ${space.key}`),
  )
  const facts = [past(spacePrepared({ spaceId, access: space.access }), owner, createdAt)]
  if (space.state !== 'prepared')
    facts.push(past(spaceOpened({ spaceId }), owner, latest(createdAt, openedAt)))
  if (space.state === 'archived') facts.push(past(spaceArchived({ spaceId }), owner, archivedAt))
  const row: ImportedSpace = {
    ...{ id: spaceId, name: space.name, purpose: space.purpose, access: space.access, state: space.state },
    organisationId: space.organisation ? idOf('organisation', space.organisation) : null,
    openedReason: space.openedReason ?? null,
    charter: space.charter === undefined ? undefined : asList(space.charter),
    ...{ source, createdAt },
  }
  return {
    space,
    row,
    facts,
    createdAt,
    openedAt: space.state === 'prepared' ? createdAt : openedAt,
    company,
  }
}

const roles: readonly Role[] = ['owner', 'deputy', 'moderator', 'member', 'reader']

function membersFor(
  { company, from, standing, idOf }: Cast,
  { first }: Acts,
  joined: Map<string, Date>,
  { space, openedAt, createdAt }: { space: Space; openedAt: Date; createdAt: Date },
) {
  const owner = standing(space.owner)
  return [...membersOf(company, space)].map(([key, told]) => {
    const role = roles.find((each) => each === told) ?? 'member'
    const who = standing(key)
    const begun = latest(role === 'owner' ? createdAt : openedAt, joined.get(key))
    const drawn = role === 'owner' ? begun : later(begun, 25 * day * shareOf('member', key, space.key) ** 2)
    const act = first.get(`${key} ${space.key}`)
    const joinedAt = latest(begun, earliest(drawn, act && later(act, -hour / 3), later(from, -hour)))
    const alone = space.access === 'open' || role === 'owner'
    const spaceId = idOf('space', space.key)
    const fact = memberJoined({ spaceId, personId: who.id, role, by: alone ? null : owner.id })
    return {
      row: { spaceId, personId: who.id, role, joinedAt },
      fact: past(fact, alone ? who : owner, joinedAt),
    }
  })
}

/** Whoever wrote under a subject follows it from their first word there. */
function followsOf({ tellings, standing }: Cast, subjectId: (name: string) => string) {
  const follows = new Map<string, { personId: string; subjectId: string; fact: PastFact }>()
  for (const { conversation, at, under } of tellings) {
    for (const subject of conversation.subjects) {
      for (const act of [{ by: conversation.by, at }, ...under]) {
        const who = standing(act.by)
        if (who.guest) continue
        const id = subjectId(subject)
        const key = `${who.id} ${id}`
        const known = follows.get(key)
        if (known && known.fact.occurredAt <= act.at) continue
        const fact = past(subjectFollowed({ subjectId: id }), who, act.at)
        follows.set(key, { personId: who.id, subjectId: id, fact })
      }
    }
  }
  return [...follows.values()]
}

/** A charter is written a line a rule; lines that follow each other would be read as one. */
const asList = (lines: string) =>
  lines
    .split('\n')
    .map((line) => (/^(\d+\.|-) /.test(line) ? line : `- ${line}`))
    .join('\n')
