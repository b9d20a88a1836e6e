/** Ids, words of a list, numbers, dates: never a text that someone wrote, so erasure never rewrites the log. */
export type Plain = string | number | boolean | null | readonly string[]
export type FactData = Readonly<Record<string, Plain>>

export type Audience = 'inside' | 'space' | 'actor' | 'administrators'

/** What a change records: its kind's name, where, for whom it may be told, and its data. */
export type NewFact = { name: string; spaceId: string | null; audience: Audience; data: FactData }

/** A fact of an earlier day: who did it, where they stood then, and when. */
export type PastFact = NewFact & {
  actorId: string | null
  unitId: string | null
  jobFamilyId: string | null
  occurredAt: Date
}

/** A fact as readers hear it. */
export type Fact<Data extends FactData = FactData> = NewFact & {
  position: number
  actorId: string | null
  unitId: string | null
  jobFamilyId: string | null
  occurredAt: Date
  /** Recorded later than it happened: it counts, and nobody is told or notified of it. */
  history: boolean
  data: Data
}

/** One field of a fact's data: what it is called in the documents, and whether a value fits. */
export type Field<T extends Plain> = { says: string; fits: (value: unknown) => boolean; holds?: T }
type Fields = Readonly<Record<string, Field<Plain>>>
type DataOf<F extends Fields> = { [Name in keyof F]: F[Name] extends Field<infer T> ? T : never }
type Given<F extends Fields> = DataOf<F> & { spaceId?: string | null }

export type FactKind<F extends Fields> = {
  (data: Given<F>): NewFact
  kind: string
  audience: Audience
  /** The fields of its data and what each holds. */
  fields: Readonly<Record<string, string>>
  is(fact: Fact): fact is Fact<DataOf<F>>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const isId = (value: unknown) => typeof value === 'string' && uuid.test(value)
const isText = (value: unknown, shape: RegExp) => typeof value === 'string' && shape.test(value)

// What a field may hold. There is none for text: whoever needs one keeps it in a table and records its id.
export const id: Field<string> = { says: 'id', fits: isId }
export const ids: Field<readonly string[]> = {
  says: 'ids',
  fits: (value) => Array.isArray(value) && value.every(isId),
}
export const number: Field<number> = { says: 'number', fits: Number.isFinite }
export const yesOrNo: Field<boolean> = { says: 'yes or no', fits: (value) => typeof value === 'boolean' }
/** A day (2026-03-29) or a moment (2026-03-29T01:00:00.000Z). */
export const date: Field<string> = {
  says: 'date',
  fits: (value) => isText(value, /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/),
}
/** A name that the program itself gives: a route, a switch, a reader, an import's kind. Never a person's word. */
export const code: Field<string> = {
  says: 'name in the program',
  fits: (value) => isText(value, /^[\w.:/-]{1,120}$/),
}
export function oneOf<const Words extends readonly string[]>(...words: Words): Field<Words[number]> {
  return {
    says: words.join(' | '),
    fits: (value) => words.some((word) => word === value),
  }
}
export function maybe<T extends Plain>({ says, fits }: Field<T>): Field<T | null> {
  return { says: `${says}, or none`, fits: (value) => value === null || fits(value) }
}

/**
 * Declares a kind of fact, in the past tense, with the fields of its data. `audience` says who may hear of it
 * live: those who reach its space ('space'; without a space, everyone inside), everyone inside, only the actor,
 * or administrators. Recording throws on a field that is not declared or does not fit.
 */
export function factKind<const F extends Fields>(
  name: string,
  fields: F,
  audience: Audience = 'space',
): FactKind<F> {
  const make = ({ spaceId = null, ...data }: Given<F>): NewFact => {
    refuseUnfit(name, fields, data)
    return { name, spaceId, audience: audience === 'space' && !spaceId ? 'inside' : audience, data }
  }
  return Object.assign(make, {
    kind: name,
    audience,
    fields: Object.fromEntries(Object.entries(fields).map(([field, { says }]) => [field, says])),
    is: (fact: Fact): fact is Fact<DataOf<F>> => fact.name === name,
  })
}

function refuseUnfit(name: string, fields: Fields, data: Readonly<Record<string, unknown>>): void {
  const given = Object.keys({ ...fields, ...data })
  const unfit = given.filter((field) => !fields[field]?.fits(data[field]))
  if (unfit.length > 0)
    throw new Error(`The fact ${name} was given what it may not hold: ${unfit.join(', ')}.`)
}
