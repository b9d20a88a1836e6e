import fc from 'fast-check'
import { newId, newPublicId } from '../server/platform/clock.ts'
import { change, type PastFact } from '../server/platform/facts/index.ts'
import { nobody } from '../server/platform/viewer.ts'
import type { World } from './world.ts'

type Asked = { spaceId: string; personId: string; unitId: string; monthsAgo: number }

/** A question of so many months ago, with its fact, as the demo company brings them. */
export async function oldQuestion(world: World, { spaceId, personId, unitId, monthsAgo: back }: Asked) {
  const [id, occurredAt] = [newId(), monthsAgo(back)]
  await world.sql(
    `insert into posts (id, public_id, kind, space_id, author_id, title, body, html, excerpt, published_at)
     values ($1, $2, 'question', $3, $4, 'Quel moule ?', 'À vous.', '', '', $5)`,
    [id, newPublicId(), spaceId, personId, occurredAt],
  )
  const data = { postId: id, kind: 'question', language: null, subjects: [], mentions: [] }
  const place = { unitId, jobFamilyId: null, spaceId, audience: 'space' } as const
  await change(world.weft.ground, nobody('fr'), async ({ recordHistory }) =>
    recordHistory([{ name: 'post.published', data, actorId: personId, occurredAt, ...place }]),
  )
}

// How often each is done: more is said than taken back.
const often = {
  ask: 4,
  reply: 6,
  accept: 6,
  useful: 3,
  withdraw: 1,
  not_useful: 1,
  drop: 1,
  unsay: 3,
  move: 4,
} as const

/** What may happen next: who does what to which, in which month; the numbers choose among what there is. */
export const step = fc.record({
  does: fc.oneof(
    ...Object.entries(often).map(([does, weight]) => ({ weight, arbitrary: fc.constant(does) })),
  ),
  who: fc.nat(3),
  to: fc.nat(20),
  back: fc.nat(4),
})
export type Step = { does: string; who: number; to: number; back: number }

type Act = { id: string; by: number; unit: string; month: string; position: number; gone: boolean }
type Told = { acts: Map<string, Act & { kind: string; post: string }>; sql: string[]; facts: PastFact[] }

/** A company of four people in two units, told step by step into the tables and the log, and counted by hand. */
export async function newStory(world: World, spaceId: string) {
  const people = [newId(), newId(), newId(), newId()]
  const units = [newId(), newId()]
  const stands = people.map((_, at) => units[at % 2] ?? '')
  for (const [at, id] of people.entries())
    await world.sql(`insert into people (id, audience, name) values ($1, 'inside', $2)`, [id, `Voix ${at}`])
  const told: Told = { acts: new Map(), sql: [], facts: [] }
  const accepted = new Map<string, string>()
  let position = 0

  const happens = (name: string, given: Step, data: PastFact['data']) => {
    const [actorId, unitId] = [people[given.who] ?? null, stands[given.who] ?? null]
    const occurredAt = monthsAgo(given.back)
    const place = { jobFamilyId: null, spaceId, audience: 'space' } as const
    told.facts.push({ name, data, actorId, unitId, occurredAt, ...place })
    position += 1
    return {
      by: given.who,
      unit: unitId ?? '',
      month: occurredAt.toISOString().slice(0, 7),
      position,
      gone: false,
    }
  }
  const of = (kind: string) => [...told.acts.values()].filter((act) => act.kind === kind && !act.gone)
  const pick = (kind: string, { to }: Step) => of(kind)[to % Math.max(1, of(kind).length)]

  const deeds: Record<string, (given: Step) => void> = {
    ask(given) {
      const id = newId()
      const data = { postId: id, kind: 'question', language: null, subjects: [], mentions: [] }
      told.acts.set(id, { id, post: id, kind: 'ask', ...happens('post.published', given, data) })
      told.sql.push(`insert into posts (id, public_id, kind, space_id, author_id, title, body, html, excerpt, published_at)
        values ('${id}', '${newPublicId()}', 'question', '${spaceId}', '${people[given.who]}', 'Quoi ?', '', '', '', '${monthsAgo(given.back).toISOString()}')`)
    },
    reply(given) {
      const post = pick('ask', given)
      if (!post) return
      const id = newId()
      const data = {
        postId: post.id,
        commentId: id,
        kind: 'answer',
        parentId: null,
        askerUnitId: null,
        mentions: [],
      }
      told.acts.set(id, { id, post: post.id, kind: 'reply', ...happens('comment.added', given, data) })
      told.sql.push(`insert into comments (id, public_id, post_id, space_id, kind, author_id, body, html, excerpt, created_at)
        values ('${id}', '${newPublicId()}', '${post.id}', '${spaceId}', 'answer', '${people[given.who]}', '', '', '', '${monthsAgo(given.back).toISOString()}')`)
    },
    accept(given) {
      const reply = pick('reply', given)
      const asker = reply && told.acts.get(reply.post)
      if (!reply || !asker || asker.gone) return
      const data = { postId: reply.post, answerId: reply.id, answererId: newId() }
      const key = `accept ${reply.post}`
      told.acts.set(key, {
        ...{ id: key, post: reply.post, kind: 'accept' },
        ...happens('answer.accepted', { ...given, who: asker.by }, data),
      })
      accepted.set(reply.post, reply.id)
      told.sql.push(`update posts set accepted_answer_id = '${reply.id}' where id = '${reply.post}'`)
    },
    withdraw(given) {
      const act = pick('accept', given)
      if (!act || !accepted.has(act.post)) return
      happens('acceptance.withdrawn', given, { postId: act.post, answerId: accepted.get(act.post) ?? '' })
      act.gone = true
      accepted.delete(act.post)
      told.sql.push(`update posts set accepted_answer_id = null where id = '${act.post}'`)
    },
    useful(given) {
      const reply = pick('reply', given)
      const key = `useful ${reply?.id} ${given.who}`
      if (!reply || told.acts.get(key)?.gone === false) return
      const data = { postId: reply.post, targetId: reply.id, name: 'useful' }
      told.acts.set(key, {
        id: key,
        post: reply.post,
        kind: 'useful',
        ...happens('reaction.added', given, data),
      })
      told.sql.push(`insert into reactions (target_id, target, post_id, space_id, person_id, name)
        values ('${reply.id}', 'comment', '${reply.post}', '${spaceId}', '${people[given.who]}', 'useful')`)
    },
    not_useful(given) {
      const act = pick('useful', given)
      const [, targetId = ''] = act?.id.split(' ') ?? []
      if (!act) return
      happens(
        'reaction.taken_back',
        { ...given, who: act.by },
        { postId: act.post, targetId, name: 'useful' },
      )
      act.gone = true
      told.sql.push(
        `delete from reactions where target_id = '${targetId}' and person_id = '${people[act.by]}'`,
      )
    },
    drop(given) {
      const post = pick('ask', given)
      if (!post || given.to % 3 > 0) return
      happens('post.deleted', { ...given, who: post.by }, { postId: post.id })
      for (const act of told.acts.values()) if (act.post === post.id) act.gone = true
      told.sql.push(`update posts set state = 'deleted' where id = '${post.id}'`)
    },
    unsay(given) {
      const reply = pick('reply', given)
      if (!reply) return
      happens('comment.deleted', { ...given, who: reply.by }, { postId: reply.post, commentId: reply.id })
      reply.gone = true
      if (accepted.get(reply.post) === reply.id) gone(`accept ${reply.post}`)
      told.sql.push(`update comments set state = 'deleted' where id = '${reply.id}'`)
    },
    move({ who, to }) {
      stands[who] = units[to % 2] ?? ''
    },
  }
  const gone = (key: string) => {
    const act = told.acts.get(key)
    if (act) act.gone = true
  }

  return {
    tell: (given: Step) => deeds[given.does]?.(given),
    async write() {
      const facts = told.facts.splice(0)
      // One by one in the order they happened: recording sorts a history by its times.
      for (const { name, data, actorId, unitId, occurredAt } of facts)
        told.sql.push(`insert into facts (name, actor_id, unit_id, space_id, audience, data, occurred_at, history)
          values ('${name}', '${actorId}', '${unitId}', '${spaceId}', 'space', '${JSON.stringify(data)}', '${occurredAt.toISOString()}', true)`)
      if (told.sql.length > 0) await world.sql(told.sql.splice(0).join(';\n'))
    },
    async counted() {
      const rows = await world.sql(
        `select measure, unit_id as unit, to_char(month, 'YYYY-MM') as month, amount, people, largest from team_months
         where unit_id = any($1::uuid[]) and measure <> 'questions_answered_in_time'`,
        [units],
      )
      return Object.fromEntries(
        rows.map(({ measure, unit, month, amount, people: many, largest }) => [
          `${measure} ${unit} ${month}`,
          [amount, many, largest],
        ]),
      )
    },
    expected: () => expectedOf([...told.acts.values()].filter(stillThere)),
  }

  function stillThere(act: Act & { kind: string; post: string }): boolean {
    if (act.gone) return false
    const post = told.acts.get(act.post)
    if (act.kind === 'reply') return post?.by !== act.by
    if (act.kind === 'accept') return told.acts.get(accepted.get(act.post) ?? '')?.by !== act.by
    return true
  }
}

const names = { ask: 'questions_asked', reply: 'replies', accept: 'accepted_answers' } as const

function expectedOf(valid: readonly (Act & { kind: string })[]): Record<string, number[]> {
  const each = new Map<string, Map<number, number>>()
  const add = (key: string, by: number) => {
    const cell = each.get(key) ?? new Map<number, number>()
    each.set(key, cell.set(by, (cell.get(by) ?? 0) + 1))
  }
  for (const act of valid) {
    const name = Object.entries(names).find(([kind]) => kind === act.kind)?.[1]
    if (name) add(`${name} ${act.unit} ${act.month}`, act.by)
  }
  const active = Map.groupBy(valid, ({ by, month }) => `${by} ${month}`)
  for (const acts of active.values()) {
    const first = acts.reduce((one, other) => (other.position < one.position ? other : one))
    add(`active_people ${first.unit} ${first.month}`, first.by)
  }
  return Object.fromEntries(
    [...each].map(([key, cell]) => [
      key,
      [[...cell.values()].reduce((a, b) => a + b, 0), cell.size, Math.max(...cell.values())],
    ]),
  )
}

function monthsAgo(back: number): Date {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1, 9))
}
