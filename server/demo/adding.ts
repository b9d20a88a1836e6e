import {
  acceptImported,
  askImported,
  importAcknowledgements,
  importChecks,
  importComments,
  importEvents,
  importFiles,
  importGivenReactions,
  importIdeas,
  importNames,
  importPolls,
  importPosts,
  importThanks,
  importUnnamed,
  importVersions,
  subjectsNamed,
} from '../content/index.ts'
import { importDrafts } from '../drafts/index.ts'
import { importLevels, subjectFollowed } from '../following/index.ts'
import { giveNotes } from '../inbox/index.ts'
import { familiesByName, importPeople, keyOf, unitsByPath, unnamedVoice } from '../people/index.ts'
import { newId } from '../platform/clock.ts'
import type { Db } from '../platform/database/index.ts'
import { change, type Ground, type PastFact, portionsOf, prepareHistory } from '../platform/facts/index.ts'
import type { House } from '../platform/house.ts'
import { found } from '../platform/refusal.ts'
import { nobody } from '../platform/viewer.ts'
import { insertMembers, organisationNamed } from '../reach/index.ts'
import { importSpace, memberJoined } from '../spaces/index.ts'
import { day } from './company/times.ts'
import type { Company } from './company/whole.ts'
import type { DemoCounts } from './contract.ts'
import { demoAdded } from './facts.ts'
import {
  advance,
  type Demo,
  findDemo,
  findHost,
  findTraces,
  type Host,
  insertTraces,
  settleAdded,
} from './store.ts'
import { findConcerning } from './store-found.ts'
import { beginningOf } from './story/beginning.ts'
import { type Hung, withPapers } from './story/papers.ts'
import { saidIn } from './story/said.ts'
import {
  type Cast,
  earliest,
  later,
  momentOf,
  newTraces,
  type Telling,
  type Trace,
  tellingsOf,
} from './story/standing.ts'

export type AddingOptions = {
  company: Company
  /** Where this house is reached. */
  url: string
  files: House['files']
  /** Stops after the part under way; it can go on later. */
  signal?: AbortSignal
  onProgress?: (progress: { done: number; total: number }) => void
}

/** Some hundred milliseconds each: whoever works here meanwhile waits for none of them. */
const conversationsAtOnce = 12

/** Brings the company in, from where it stands: everyone and every place first, then what they said. */
export async function bringIn(ground: Ground, options: AddingOptions): Promise<void> {
  const demo = found(await findDemo(ground.inside))
  const { company, onProgress, signal } = options
  const tellings = tellingsOf(company, demo.toldFrom)
  const viewer = { ...nobody('fr'), personId: demo.askedBy }
  const total = tellings.length
  if ((await findTraces(ground.inside)).length === 0) {
    await prepareHistory(ground.inside, startOf(company, tellings, demo))
    await change(ground, viewer, async ({ tx, recordHistory }) => {
      recordHistory(await begin(tx, company, tellings, demo.toldFrom))
      await stillAdding(tx, { done: 0, total })
    })
  }
  const cast = await castOf(ground.inside, company, tellings, demo.toldFrom)
  let done = demo.done
  onProgress?.({ done, total })
  for (const portion of portionsOf(tellings.slice(done), conversationsAtOnce)) {
    if (signal?.aborted) return
    await withPapers(options.files, cast, portion, (papers) =>
      change(ground, viewer, async ({ tx, recordHistory }) => {
        recordHistory(await store(tx, cast, options.url, portion, papers))
        await stillAdding(tx, { done: done + portion.length, total })
      }),
    )
    done += portion.length
    onProgress?.({ done, total })
  }
  await change(ground, viewer, async ({ tx, record, recordHistory }) => {
    const host = await findHost(tx, demo.askedBy)
    if (host) recordHistory(await welcome(tx, cast, host))
    if (!(await settleAdded(tx, countsOf(company, tellings)))) throw notAdding()
    record(demoAdded({ people: company.people.length, conversations: total }))
  })
}

async function stillAdding(tx: Db, progress: { done: number; total: number }): Promise<void> {
  if (!(await advance(tx, progress))) throw notAdding()
}

const notAdding = () => new Error('The demo company is no longer being added.')

/** Before the first word and the first space: people came in the weeks before. */
function startOf({ spaces }: Company, tellings: readonly Telling[], { toldFrom }: Demo): Date {
  const begun = spaces.map(({ created }) => momentOf(created, toldFrom))
  return later(earliest(toldFrom, tellings[0]?.at, ...begun), -30 * day)
}

async function begin(
  tx: Db,
  company: Company,
  tellings: readonly Telling[],
  from: Date,
): Promise<PastFact[]> {
  const traces = [...newTraces(company, tellings), ...(await makePlaces(tx, company))]
  const names = [...new Set(tellings.flatMap(({ conversation }) => conversation.subjects))]
  const subjects = await subjectsNamed(tx, names)
  const made = [...subjects].filter(([, subject]) => subject.made)
  await insertTraces(tx, [
    ...traces.filter(({ kind, address }) => kind !== 'organisation' || address === null),
    ...made.map(([name, { id }]) => ({ kind: 'subject' as const, key: name, id, address: null })),
  ])
  const madeIds = new Map(made.map(([name, { id }]) => [name, id]))
  const called = (company.called ?? []).flatMap(({ subject, ...names }) => {
    const id = madeIds.get(subject.toLowerCase())
    return id ? [{ id, ...names }] : []
  })
  await importNames(tx, called)
  const cast = await castOf(tx, company, tellings, from, traces)
  const { people, spaces, members, follows, facts } = beginningOf(cast, (name) => subjectIn(subjects, name))
  await importPeople(tx, people)
  for (const space of spaces) await importSpace(tx, space)
  await insertMembers(tx, members)
  await importLevels(tx, follows.map(trackingSubject))
  return facts
}

/** Units, job families and organisations: those that stand here already are shared, and are not the demo's. */
async function makePlaces(tx: Db, company: Company): Promise<Trace[]> {
  const paths = pathsOf(company)
  const known = await unitsByPath(tx, [...paths.values()], { create: false })
  const units = await unitsByPath(tx, [...paths.values()], { create: true })
  const families = company.jobFamilies.map(({ name }) => name)
  const knownFamilies = await familiesByName(tx, families, { create: false })
  const allFamilies = await familiesByName(tx, families, { create: true })
  const traces: Trace[] = []
  for (const [key, id] of units) if (!known.has(key)) traces.push({ kind: 'unit', key, id, address: null })
  for (const [key, id] of allFamilies)
    if (!knownFamilies.has(key)) traces.push({ kind: 'job_family', key, id, address: null })
  for (const { key, name } of company.organisations) {
    const fresh = newId()
    const id = await organisationNamed(tx, name, fresh)
    traces.push({ kind: 'organisation', key, id, address: id === fresh ? null : 'known' })
  }
  return traces
}

/** Each unit's names from the widest to its own. */
function pathsOf({ units }: Company): Map<string, string[]> {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  const pathOf = (key: string | null): string[] => {
    const unit = key === null ? undefined : byKey.get(key)
    return unit ? [...pathOf(unit.parent), unit.name] : []
  }
  return new Map(units.map(({ key }) => [key, pathOf(key)]))
}

async function castOf(
  db: Db,
  company: Company,
  tellings: readonly Telling[],
  from: Date,
  given?: readonly Trace[],
): Promise<Cast> {
  const traces = new Map(
    (given ?? (await findTraces(db))).map((trace) => [`${trace.kind} ${trace.key}`, trace]),
  )
  const paths = pathsOf(company)
  const units = await unitsByPath(db, [...paths.values()], { create: false })
  const families = await familiesByName(
    db,
    company.jobFamilies.map(({ name }) => name),
    { create: false },
  )
  const familyNames = new Map(company.jobFamilies.map(({ key, name }) => [key, name.toLowerCase()]))
  const traceOf = (kind: string, key: string) => {
    const trace = traces.get(`${kind} ${key}`)
    if (!trace) throw new Error(`The demo company has no ${kind} ${key}.`)
    return trace
  }
  const inside = company.people.map(({ key, name, unit, jobFamily, left = false }) => ({
    ...{ key, name, left, guest: false },
    unitId: units.get(keyOf(paths.get(unit) ?? [])) ?? null,
    jobFamilyId: families.get(familyNames.get(jobFamily) ?? '') ?? null,
  }))
  const outside = company.guests.map(({ key, name }) => ({
    ...{ key, name, left: false, guest: true, unitId: null, jobFamilyId: null },
  }))
  const standings = new Map(
    [...inside, ...outside].map((one) => [one.key, { ...one, id: traceOf('person', one.key).id }]),
  )
  const voice = {
    guest: false,
    left: false,
    unitId: null,
    jobFamilyId: null,
    name: '',
    unnamed: true as const,
  }
  return {
    ...{ company, from, tellings, voice: { ...voice, id: await unnamedVoice(db) } },
    standing(key) {
      const standing = standings.get(key)
      if (!standing) throw new Error(`The demo company has nobody called ${key}.`)
      return standing
    },
    idOf: (kind, key) => traceOf(kind, key).id,
    addressOf: (key) => traceOf('post', key).address ?? '',
  }
}

function subjectIn(subjects: ReadonlyMap<string, { id: string }>, name: string): string {
  return found(subjects.get(name.toLowerCase())).id
}

/** Stores some conversations; answers what happened in them. */
async function store(
  tx: Db,
  cast: Cast,
  url: string,
  portion: readonly Telling[],
  papers: readonly Hung[],
): Promise<PastFact[]> {
  const names = [...new Set(portion.flatMap(({ conversation }) => conversation.subjects))]
  const subjects = await subjectsNamed(tx, names)
  const said = saidIn({ cast, url, subjectId: (name) => subjectIn(subjects, name) }, portion)
  await importPosts(tx, said.posts)
  await importComments(tx, said.comments)
  await acceptImported(tx, said.accepted)
  await importGivenReactions(tx, said.reactions)
  await importVersions(tx, said.versions)
  await importChecks(tx, said.checks)
  await askImported(tx, said.asking)
  await importAcknowledgements(tx, said.acknowledgements)
  await importEvents(tx, said.events, said.replies)
  await importPolls(tx, said.polls)
  await importIdeas(tx, said.ideas)
  await importThanks(tx, said.thanks)
  await importUnnamed(tx, said.unnamed)
  await importFiles(
    tx,
    papers.map(({ file }) => file),
  )
  return [...said.facts, ...papers.map(({ fact }) => fact)]
}

const spacesForHost = 3
const subjectsForHost = 4

/**
 * Whoever added it belongs to its liveliest open spaces and follows its liveliest subjects, so that their home
 * fills; and to one that is shared with guests, since nobody sees those from outside. They watch the liveliest space and
 * subject, and their inbox holds what was last said there: readers pass history over, and an empty inbox shows nothing.
 */
async function welcome(tx: Db, cast: Cast, { personId, ...place }: Host): Promise<PastFact[]> {
  const { company, tellings, idOf } = cast
  const lived = company.spaces.filter(({ state }) => state === 'open')
  const open = new Set(lived.flatMap(({ key, access }) => (access === 'open' ? [key] : [])))
  const shared = new Set(lived.flatMap(({ key, organisation }) => (organisation ? [key] : [])))
  const among = (keys: ReadonlySet<string>, most: number) =>
    liveliest(tellings, ({ space }) => (space !== null && keys.has(space) ? [space] : [])).slice(0, most)
  const spaces = [...among(open, spacesForHost), ...among(shared, 1)].map((key) => idOf('space', key))
  const made = new Map(
    (await findTraces(tx)).flatMap(({ kind, key, id }) => (kind === 'subject' ? [[key, id]] : [])),
  )
  const [watched] = spaces
  const drafts = (company.drafts ?? []).map(({ space, ...draft }) => ({
    ...{ ...draft, personId, id: newId(), spaceId: space === null ? null : idOf('space', space) },
  }))
  const subjects = liveliest(tellings, ({ space, subjects: names }) =>
    space === null || open.has(space) ? names.map((name) => name.toLowerCase()) : [],
  )
    .flatMap((name) => made.get(name) ?? [])
    .slice(0, subjectsForHost)
  await insertMembers(
    tx,
    spaces.map((spaceId) => ({ spaceId, personId, role: 'member' as const })),
  )
  await importLevels(
    tx,
    subjects.map((subjectId, at) => ({
      ...trackingSubject({ personId, subjectId }),
      level: at === 0 ? ('watching' as const) : ('tracking' as const),
    })),
  )
  await insertTraces(tx, [
    ...spaces.map((spaceId) => ({ kind: 'membership' as const, key: spaceId, id: personId, address: null })),
    ...drafts.map(({ key, id }) => ({ kind: 'draft' as const, key, id, address: null })),
    ...[...subjects, ...(watched ? [watched] : [])].map((subjectId) => ({
      kind: 'follow' as const,
      key: subjectId,
      id: personId,
      address: null,
    })),
  ])
  if (watched) {
    await importLevels(tx, [{ personId, target: 'space', targetId: watched, level: 'watching' }])
    const concerning = await findConcerning(tx, { watched, spaces, subjectId: subjects[0] ?? null })
    await giveNotes(
      tx,
      concerning.map((note) => ({ ...note, personId })),
    )
  }
  await importDrafts(tx, drafts)
  const now = { actorId: personId, ...place, occurredAt: new Date() }
  return [
    ...spaces.map((spaceId) => ({
      ...memberJoined({ spaceId, personId, role: 'member', by: null }),
      ...now,
    })),
    ...subjects.map((subjectId) => ({ ...subjectFollowed({ subjectId }), ...now })),
  ]
}

const trackingSubject = ({ personId, subjectId }: { personId: string; subjectId: string }) => ({
  ...{ personId, target: 'subject' as const, targetId: subjectId, level: 'tracking' as const },
})

/** These places by how much was said there, the most first. */
function liveliest(
  tellings: readonly Telling[],
  places: (conversation: Telling['conversation']) => string[],
): string[] {
  const said = new Map<string, number>()
  for (const { conversation, under } of tellings)
    for (const place of places(conversation)) said.set(place, (said.get(place) ?? 0) + 1 + under.length)
  return [...said].sort(([, one], [, other]) => other - one).map(([place]) => place)
}

function countsOf({ people, guests, units, spaces }: Company, tellings: readonly Telling[]): DemoCounts {
  return {
    ...{ people: people.length, guests: guests.length, units: units.length, spaces: spaces.length },
    conversations: tellings.length,
    comments: tellings.reduce((sum, { under }) => sum + under.length, 0),
  }
}
