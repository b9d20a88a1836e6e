import { type Answer, call, Problem, unlessRefused } from '../app/api.ts'
import { forgetLocally, keepLocally, localDraft, localDrafts } from './local.ts'
import { isSame, nothing, savedOf, type Writing, type Written, writtenOf } from './written.ts'

export type Other = Answer<'listDrafts'>['data'][number]

/** What is known of a text being written, for who shows it. */
export type Keeping = {
  value: Written
  /** Null: nothing is written. */
  id: string | null
  /** The kind that the draft brought back was of. */
  kind: string | null
  /** Where it is safe by now. */
  safe: 'nowhere' | 'here' | 'everywhere'
  /** Why the server does not keep it. */
  problem: Problem | null
  scheduledAt: string | null
  files: readonly { id: string; name: string }[]
  /** Other drafts of the same place: written on another device meanwhile. */
  others: readonly Other[]
}

type Asked = {
  personId: string
  writing: () => Writing
  /** What stands there when nothing is written. */
  before: () => Written
  /** The draft to open; without it the newest of the place. */
  wanted: string | null
  /** Begins anew, whatever waits in this place. */
  fresh: boolean
  show: (keeping: Keeping) => void
}

type Clock = ReturnType<typeof setTimeout> | null
type Desk = Asked & {
  /** This page: the server tells by it who wrote last. */
  writer: string
  now: Keeping
  /** The version on the server that this stems from. */
  base: number | null
  unsent: boolean
  touched: boolean
  closed: boolean
  saving: Clock
  savedAt: number
  sending: Clock
  line: Promise<unknown>
}

export type Keeper = ReturnType<typeof openKeeper>

const hereMs = 1_000
const shortText = 20_000
const thereMs = 5_000

export const noKeeping: Keeping = {
  ...{ value: nothing, id: null, kind: null, safe: 'nowhere', problem: null, scheduledAt: null },
  ...{ files: [], others: [] },
}

/**
 * Keeps one text being written: on this device within a second, on the server within five. What another page wrote
 * meanwhile is never written over: the server then keeps two, and both are told of.
 */
export function openKeeper(asked: Asked) {
  const desk: Desk = {
    ...{ ...asked, writer: crypto.randomUUID(), now: noKeeping, base: null },
    ...{ unsent: false, touched: false, closed: false, savedAt: 0, saving: null, sending: null },
    line: Promise.resolve(),
  }
  void inLine(desk, () => start(desk))
  return {
    set: (part: Partial<Written>) => write(desk, part),
    /** Sent or given up: gone from here and everywhere. */
    give: () => give(desk),
    /** Goes on with another draft of this place; this one stays kept. */
    open: (id: string) => inLine(desk, () => switchTo(desk, id)),
    throwAway: (id: string) => inLine(desk, () => throwAway(desk, id)),
    /** Whoever comes back to this page finds what was written elsewhere meanwhile. */
    lookAgain: () => void inLine(desk, () => look(desk).catch(unlessRefused)),
    /** Safe here and there as of now; answers the id of the draft. */
    settle: async () => {
      await inLine(desk, () => settle(desk))
      return desk.now.id
    },
    close: () => {
      desk.closed = true
      void inLine(desk, () => settle(desk))
    },
  }
}

/** One thing after the other: a draft that is sent while it is being saved must not come back. */
function inLine(desk: Desk, work: () => Promise<unknown>): Promise<unknown> {
  desk.line = desk.line.then(work, work)
  return desk.line
}

function put(desk: Desk, part: Partial<Keeping>): void {
  desk.now = { ...desk.now, ...part }
  if (!desk.closed) desk.show(desk.now)
}

function write(desk: Desk, part: Partial<Written>): void {
  desk.touched = true
  const { id, scheduledAt, value: was } = desk.now
  const value = { ...(id ? was : desk.before()), ...part }
  if (isSame(value, desk.before()) && !scheduledAt) return void give(desk)
  desk.unsent = true
  put(desk, { value, id: id ?? crypto.randomUUID(), safe: 'nowhere' })
  saveSoon(desk)
  sendLater(desk)
}

/** At once; of a long text, whose copy costs, each second. */
function saveSoon(desk: Desk): void {
  const since = Date.now() - desk.savedAt
  if (since >= hereMs || desk.now.value.text.length < shortText) void save(desk)
  else desk.saving ??= setTimeout(() => void save(desk), hereMs - since)
}

function sendLater(desk: Desk): void {
  desk.sending ??= setTimeout(() => void inLine(desk, () => send(desk)), thereMs)
}

async function save(desk: Desk): Promise<void> {
  desk.saving = stopped(desk.saving)
  desk.savedAt = Date.now()
  const { personId, base, unsent } = desk
  const { id, value } = desk.now
  if (!id) return
  const { place, kind } = desk.writing()
  await keepLocally({ ...value, personId, id, place, kind, base, unsent, changedAt: Date.now() })
  if (desk.now.id === id && desk.now.safe === 'nowhere') put(desk, { safe: 'here' })
}

async function send(desk: Desk): Promise<void> {
  desk.sending = stopped(desk.sending)
  const { id, value } = desk.now
  if (!id || !desk.unsent) return
  desk.unsent = false
  try {
    const given = { ...savedOf(desk.writing(), value), draftId: id, base: desk.base, writer: desk.writer }
    const kept = await call('saveDraft', given)
    // Sent or given up meanwhile.
    if (desk.now.id !== id) return void (await throwAway(desk, kept.id))
    desk.base = kept.version
    if (kept.id !== id) await forgetLocally(desk.personId, id)
    const whole = isSame(desk.now.value, value)
    put(desk, { id: kept.id, problem: null, ...(whole && { safe: 'everywhere' }) })
    await save(desk)
    if (kept.apart) await showApart(desk, id)
  } catch (error) {
    desk.unsent = true
    await bear(desk, id, error)
  }
}

/** What another page wrote stands beside, wherever it was begun. */
async function showApart(desk: Desk, id: string): Promise<void> {
  const other = await call('readDraft', { draftId: id })
  put(desk, { others: [other, ...desk.now.others.filter((each) => each.id !== id)] })
}

async function bear(desk: Desk, id: string, error: unknown): Promise<void> {
  if (!(error instanceof Problem)) throw error
  if (error.status === 404 && desk.base !== null && desk.now.id === id) {
    // Sent or thrown away elsewhere, and yet written on here: a draft of its own.
    await forgetLocally(desk.personId, id)
    desk.base = null
    put(desk, { id: crypto.randomUUID() })
    await save(desk)
    return send(desk)
  }
  const passing = error.status === 0 || error.status === 429 || error.status >= 500
  if (!passing) put(desk, { problem: error })
  else if (!desk.closed) sendLater(desk)
}

function give(desk: Desk): Promise<unknown> {
  const { id } = desk.now
  desk.saving = stopped(desk.saving)
  desk.sending = stopped(desk.sending)
  desk.unsent = false
  put(desk, { ...noKeeping, others: desk.now.others })
  return inLine(desk, async () => {
    const known = desk.base !== null
    desk.base = null
    if (!id) return
    await forgetLocally(desk.personId, id)
    if (known) await call('deleteDraft', { draftId: id }).catch(unlessRefused)
  })
}

async function throwAway(desk: Desk, id: string): Promise<void> {
  await forgetLocally(desk.personId, id)
  await call('deleteDraft', { draftId: id }).catch(unlessRefused)
  put(desk, { others: desk.now.others.filter((other) => other.id !== id) })
}

async function adopt(desk: Desk, draftId: string): Promise<void> {
  const found = await call('readDraft', { draftId })
  if (desk.touched) return
  desk.base = found.version
  desk.unsent = false
  const { id, kind, scheduledAt, files } = found
  put(desk, { value: writtenOf(found), id, kind, scheduledAt, files, safe: 'everywhere', problem: null })
  await save(desk)
}

/** Looks what the server keeps for this place, and takes up what was written elsewhere. */
async function look(desk: Desk): Promise<void> {
  const { data } = await call('listDrafts', { place: desk.writing().place, limit: 10 })
  const { id } = desk.now
  const known = id !== null && desk.base !== null
  const mine = data.find((each) => each.id === id) ?? (known ? await stillThere(id) : null)
  if (mine && mine.version !== desk.base && !desk.unsent) {
    desk.touched = false
    await adopt(desk, mine.id)
  }
  if (known && !mine && !desk.unsent && desk.now.id === id) {
    await forgetLocally(desk.personId, id)
    desk.base = null
    put(desk, { ...noKeeping })
  }
  const [newest] = data
  if (!desk.now.id && !desk.touched && !desk.fresh && newest) await adopt(desk, newest.id)
  put(desk, { others: data.filter((each) => each.id !== desk.now.id) })
}

/** One that was begun in another place, or waits for its hour. */
async function stillThere(draftId: string): Promise<Other | null> {
  return call('readDraft', { draftId }).catch((error: unknown) => {
    if (error instanceof Problem && error.status === 404) return null
    throw error
  })
}

async function start(desk: Desk): Promise<void> {
  const { personId, wanted, fresh } = desk
  const local = wanted
    ? await localDraft(personId, wanted)
    : (await localDrafts(personId, desk.writing().place))[0]
  if (local && !desk.touched && (wanted || !fresh)) {
    const { id, kind, base, unsent, title, text, spaceId, subjects, fields } = local
    desk.base = base
    desk.unsent = unsent
    const value = { title, text, spaceId, subjects, fields }
    put(desk, { value, id, kind, safe: unsent ? 'here' : 'everywhere' })
  }
  try {
    if (wanted && !local?.unsent) await adopt(desk, wanted)
    await look(desk)
  } catch (error) {
    // Without the server, what this device keeps is all there is; what is gone is not missed.
    unlessRefused(error)
  }
  if (desk.unsent) await send(desk)
}

async function switchTo(desk: Desk, id: string): Promise<void> {
  await settle(desk)
  desk.touched = false
  await adopt(desk, id)
  await look(desk)
}

async function settle(desk: Desk): Promise<void> {
  await save(desk)
  await send(desk)
}

function stopped(clock: Clock): null {
  if (clock) clearTimeout(clock)
  return null
}
