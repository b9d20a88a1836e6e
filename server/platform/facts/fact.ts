/** Ids, enums, numbers, dates, and lists of them: never a text that someone wrote, so erasure never rewrites the log. */
export type Plain = string | number | boolean | null | readonly string[] | readonly number[]
export type FactData = Readonly<Record<string, Plain>>

export type Audience = 'inside' | 'space' | 'actor' | 'administrators'

/** What a change records: its kind's name, where, for whom it may be told, and its data. */
export type NewFact = { name: string; spaceId: string | null; audience: Audience; data: FactData }

/** A fact as readers hear it. */
export type Fact<Data extends FactData = FactData> = NewFact & {
  position: number
  actorId: string | null
  unitId: string | null
  jobFamilyId: string | null
  occurredAt: Date
  data: Data
}

export type FactKind<Data extends FactData> = {
  (data: Data & { spaceId?: string | null }): NewFact
  kind: string
  is(fact: Fact): fact is Fact<Data>
}

const shape = /^[\p{L}\p{N}_.:+/-]{0,80}$/u

/**
 * Declares a kind of fact, in the past tense. `audience` says who may hear of it live: those who reach its
 * space ('space'; without a space, everyone inside), everyone inside, only the actor, or administrators.
 * Recording refuses free text (anything that is not an id, a word, a number or a date).
 */
export function factKind<Data extends FactData>(name: string, audience: Audience = 'space'): FactKind<Data> {
  const make = ({ spaceId = null, ...data }: Data & { spaceId?: string | null }): NewFact => {
    const strings = Object.values(data)
      .flat()
      .filter((value) => typeof value === 'string')
    if (!strings.every((value) => shape.test(value))) throw new Error(`The fact ${name} was given free text.`)
    return { name, spaceId, audience: audience === 'space' && !spaceId ? 'inside' : audience, data }
  }
  return Object.assign(make, {
    kind: name,
    is: (fact: Fact): fact is Fact<Data> => fact.name === name,
  })
}
