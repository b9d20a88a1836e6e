import type { Conversation } from './shape.ts'
import { clockIn, lengthOf, whenOf } from './times.ts'
import { type Company, membersOf, underOf } from './whole.ts'

/** How many texts may be written in the night or on a weekend, where their author lives. */
const oddHours = 0.12

/** What cannot be in the company as it is written, told from that moment, in sentences for whoever writes it. */
export function faultsIn(company: Company, from: Date): string[] {
  const known = knownIn(company)
  return [
    ...repeated(company),
    ...unknownKeys(company, known),
    ...company.conversations.flatMap((conversation) => faultsOf(conversation, known, from)),
    ...restless(company, known, from),
  ]
}

type Known = ReturnType<typeof knownIn>

function knownIn(company: Company) {
  const members = new Map(company.spaces.map((space) => [space.key, membersOf(company, space)]))
  const keyed = company.conversations.flatMap((each) => (each.key ? [[each.key, each] as const] : []))
  return {
    people: new Map(company.people.map((person) => [person.key, person])),
    guests: new Map(company.guests.map((guest) => [guest.key, guest])),
    units: new Set(company.units.map(({ key }) => key)),
    jobFamilies: new Set(company.jobFamilies.map(({ key }) => key)),
    organisations: new Set(company.organisations.map(({ key }) => key)),
    spaces: new Map(company.spaces.map((space) => [space.key, space])),
    conversations: new Map(keyed),
    members,
  }
}

function repeated(company: Company): string[] {
  const { units, jobFamilies, organisations, people, guests, spaces, conversations } = company
  const twice = (what: string, keys: readonly string[]) =>
    [...Map.groupBy(keys, (key) => key)].flatMap(([key, all]) =>
      all.length > 1 ? [`${what} ${key} stands ${all.length} times`] : [],
    )
  const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key)
  const titles = conversations.flatMap(({ title }) => (title ? [title.toLowerCase()] : []))
  return [
    ...twice('unit', keysOf(units)),
    ...twice('job family', keysOf(jobFamilies)),
    ...twice('organisation', keysOf(organisations)),
    ...twice('person', keysOf([...people, ...guests])),
    ...twice(
      'name',
      [...people, ...guests].map(({ name }) => name),
    ),
    ...twice('space', keysOf(spaces)),
    ...twice(
      'space called',
      spaces.map(({ name }) => name.toLowerCase()),
    ),
    ...twice(
      'conversation',
      conversations.flatMap(({ key }) => key ?? []),
    ),
    ...twice('title', titles),
    ...twice(
      'text',
      conversations.map(({ body }) => body),
    ),
  ]
}

function unknownKeys(company: Company, known: Known): string[] {
  const missing = (
    where: string,
    what: string,
    key: string | null | undefined,
    has: (key: string) => boolean,
  ) => (key === null || key === undefined || has(key) ? [] : [`${where}: there is no ${what} ${key}`])
  const isPerson = (key: string) => known.people.has(key)
  return [
    ...company.units.flatMap(({ key, parent }) =>
      missing(key, 'unit', parent, (each) => known.units.has(each)),
    ),
    ...company.people.flatMap(({ key, unit, jobFamily, manager }) => [
      ...missing(key, 'unit', unit, (each) => known.units.has(each)),
      ...missing(key, 'job family', jobFamily, (each) => known.jobFamilies.has(each)),
      ...missing(key, 'manager', manager, isPerson),
    ]),
    ...company.guests.flatMap(({ key, organisation, host }) => [
      ...missing(key, 'organisation', organisation, (each) => known.organisations.has(each)),
      ...missing(key, 'host', host, isPerson),
    ]),
    ...company.spaces.flatMap((space) => [
      ...missing(space.key, 'organisation', space.organisation, (each) => known.organisations.has(each)),
      ...[...(known.members.get(space.key)?.keys() ?? [])].flatMap((person) =>
        missing(space.key, 'member', person, (each) => isPerson(each) || known.guests.has(each)),
      ),
      ...space.members.flatMap((member) =>
        missing(space.key, 'unit', /^unit:(.+)$/.exec(member)?.[1], (each) => known.units.has(each)),
      ),
      ...(space.guests ?? []).flatMap((guest) =>
        known.guests.get(guest)?.organisation === space.organisation
          ? []
          : [`${space.key}: ${guest} is a guest outside the space of their organisation`],
      ),
    ]),
  ]
}

function faultsOf(conversation: Conversation, known: Known, from: Date): string[] {
  const name = `"${conversation.title ?? conversation.body.slice(0, 40)}"`
  const say = (sentence: string) => `${name}: ${sentence}`
  const space = conversation.space === null ? null : known.spaces.get(conversation.space)
  if (space === undefined) return [say(`there is no space ${conversation.space}`)]
  const at = whenOf(conversation.at, from)
  if (at === null) return [say(`"${conversation.at}" is no time`)]
  const faults: string[] = []
  const begun = space ? whenOf(space.created, from) : null
  if (begun && at <= begun) faults.push(say('was said before its space began'))
  if (at >= from) faults.push(say('lies in the future'))
  if (space === null && conversation.subjects.length === 0) faults.push(say('has neither space nor subject'))
  if (conversation.kind !== 'message' && !conversation.title) faults.push(say('has no title'))
  if (conversation.kind === 'question' && conversation.answers.filter(({ accepted }) => accepted).length > 1)
    faults.push(say('accepts more than one answer'))
  if (space && !known.members.get(space.key)?.has(conversation.by))
    faults.push(say(`${conversation.by} does not belong to ${space.key}`))
  const role = space && known.members.get(space.key)?.get(conversation.by)
  if (conversation.kind === 'announcement' && role === 'member')
    faults.push(say(`${conversation.by} does not look after ${conversation.space} and announces there`))
  if (known.guests.has(conversation.by)) faults.push(say('guests do not begin conversations'))
  return [
    ...faults,
    ...occasionFaults(conversation, known, from, at).map(say),
    ...underFaults(conversation, known, from, at).map(say),
    ...textFaults(conversation, known, from, at).map(say),
  ]
}

/** When an event takes place, and who said that they come. */
function occasionFaults(conversation: Conversation, known: Known, from: Date, at: Date): string[] {
  if (conversation.kind !== 'event') return []
  const { starts, lasts, yes, maybe = [], no = [], by, space } = conversation
  const startsAt = whenOf(starts, from)
  const said = [...yes, ...maybe, ...no]
  return [
    ...(startsAt && startsAt > at ? [] : [`"${starts}" is no time after it was said`]),
    ...(lengthOf(lasts) ? [] : [`"${lasts}" is no length of time`]),
    ...(new Set([by, ...said]).size === said.length + 1 ? [] : ['somebody replies twice']),
    ...said.filter((key) => !mayRead(key, space, known)).map((key) => `${key} cannot read this and replies`),
  ]
}

/** What stands under it: who may, and in which order. */
function underFaults(conversation: Conversation, known: Known, from: Date, at: Date): string[] {
  const faults: string[] = []
  const under = underOf(conversation)
  const times = under.map(({ after }) => lengthOf(after))
  for (const [place, { by, after, parent, kind, accepted }] of under.entries()) {
    const length = times[place] ?? null
    if (length === null) faults.push(`"${after}" of ${by} is no length of time`)
    else if (length <= 0) faults.push(`${by} answers before it was said`)
    else if (at.getTime() + length >= from.getTime()) faults.push(`${by} after ${after} lies in the future`)
    if (parent !== null && (times[parent] ?? 0) >= (length ?? 0))
      faults.push(`${by} after ${after} replies before its parent`)
    if (accepted && kind !== 'answer') faults.push(`${by}: only answers are accepted`)
    if (!mayRead(by, conversation.space, known)) faults.push(`${by} cannot read this and writes under it`)
  }
  for (const person of signersOf(conversation))
    if (!mayRead(person, conversation.space, known))
      faults.push(`${person} cannot read this and gives a sign`)
  if (!mayRead(conversation.by, conversation.space, known))
    faults.push(`there is nobody ${conversation.by} who reads it`)
  return faults
}

export function signersOf(conversation: Conversation): string[] {
  const all = [conversation.signs ?? {}, ...underOf(conversation).map(({ signs }) => signs)]
  return all.flatMap((signs) => Object.values(signs).flatMap((people) => people ?? []))
}

/** Inside people read what is open or theirs; guests, what they belong to. */
function mayRead(key: string, spaceKey: string | null, known: Known): boolean {
  const inside = known.people.has(key)
  if (spaceKey === null) return inside
  const space = known.spaces.get(spaceKey)
  if (known.members.get(spaceKey)?.has(key)) return inside || known.guests.has(key)
  return inside && space?.access === 'open' && space.state !== 'prepared'
}

/** Mentions and links in all its texts. */
function textFaults(conversation: Conversation, known: Known, from: Date, at: Date): string[] {
  const under = underOf(conversation)
  const texts = [
    { body: conversation.body, time: at.getTime() },
    ...under.map(({ body, after }) => ({ body, time: at.getTime() + (lengthOf(after) ?? 0) })),
    ...(conversation.kind === 'article'
      ? (conversation.versions ?? []).map(({ body, after }) => ({
          body,
          time: at.getTime() + (lengthOf(after) ?? 0),
        }))
      : []),
  ]
  return texts.flatMap(({ body, time }) => [
    ...[...body.matchAll(/\{@([^}]*)\}/g)].flatMap(([, key = '']) =>
      mayRead(key, conversation.space, known) ? [] : [`mentions ${key}, who cannot read it`],
    ),
    ...[...body.matchAll(/\{#([^}]*)\}/g)].flatMap(([, key = '']) => {
      const linked = known.conversations.get(key)
      if (!linked) return [`links ${key}, which nobody wrote`]
      const then = whenOf(linked.at, from)
      return then && then.getTime() < time ? [] : [`links ${key} before it was written`]
    }),
    ...(body.trim() === '' ? ['has an empty text'] : []),
  ])
}

/** People sleep, and have weekends. */
function restless(company: Company, known: Known, from: Date): string[] {
  const texts = company.conversations.flatMap((conversation) => {
    const at = whenOf(conversation.at, from)?.getTime() ?? 0
    const under = underOf(conversation).map(({ by, after }) => ({ by, time: at + (lengthOf(after) ?? 0) }))
    return [{ by: conversation.by, time: at }, ...under]
  })
  const odd = texts.filter(({ by, time }) => {
    const zone = (known.people.get(by) ?? known.guests.get(by))?.timeZone ?? 'Europe/Paris'
    const { weekday, hour } = clockIn(zone, new Date(time))
    return weekday > 4 || hour < 6 || hour >= 22
  })
  const share = odd.length / Math.max(1, texts.length)
  if (share <= oddHours) return []
  return [
    `${odd.length} of ${texts.length} texts are written at night or on a weekend, more than ${oddHours * 100} %`,
  ]
}
