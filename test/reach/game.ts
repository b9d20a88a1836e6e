import { createHash, randomBytes } from 'node:crypto'
import { insertPerson } from '../../server/people/index.ts'
import { newId } from '../../server/platform/clock.ts'
import { insertOrganisation } from '../../server/reach/index.ts'
import { listenTo, type Tab } from '../stream.ts'
import type { Actor, World } from '../world.ts'
import type { Model, Person } from './model.ts'

/** A world, what the oracle says of it, and the people who act in it. */
export type Game = {
  world: World
  model: Model
  actors: Map<Person, Actor>
  tabs: Map<Person, Tab & { read: number }>
  /** What was done, in order: the story of a failure. */
  journal: string[]
  /** A number below `limit`, the same in every run of a seed. */
  random: (limit: number) => number
  /** A word that stands nowhere else; `what` says where it was put. */
  word: (what: string) => string
  /** Makes an id known to the oracle. */
  know: (id: string, what: string) => string
}

const letters = 'bcdfghjklmnprtvwx'

/** Four colleagues, two guests of one organisation and one of its rival, each with an open stream. */
export async function openGame(world: World, seed: number, streamPath?: string): Promise<Game> {
  const random = numbers(seed)
  const known = new Map<string, string>()
  const model: Model = {
    ...{
      organisations: [],
      people: [],
      spaces: [],
      subjects: [],
      posts: [],
      comments: [],
      reactions: [],
      conversations: [],
    },
    asked: null,
    known,
  }
  const game: Game = {
    ...{ world, model, random, actors: new Map(), tabs: new Map(), journal: [] },
    word(what) {
      const word = `zq${Array.from({ length: 10 }, () => letters[random(letters.length)]).join('')}`
      known.set(word, what)
      return word
    },
    know(id, what) {
      known.set(id, what)
      return id
    },
  }
  await world.sql(`insert into company (name, locale, time_zone) values ('Maurevel', 'fr', 'Europe/Paris')
    on conflict do nothing`)
  for (const what of ['an organisation', 'its rival']) await addOrganisation(game, what)
  const [first = null, rival = null] = model.organisations
  const host = await addPerson(game, null, null)
  for (const organisation of [null, null, null, first, first, rival])
    await addPerson(game, organisation, host)
  for (const [person, actor] of game.actors)
    game.tabs.set(person, Object.assign(await listenTo(world, actor, null, streamPath), { read: 0 }))
  return game
}

async function addOrganisation({ world, model, word, know }: Game, what: string) {
  const organisation = { id: know(newId(), what), word: word(`the name of ${what}`) }
  await insertOrganisation(world.weft.ground.inside, organisation.id, organisation.word)
  model.organisations.push(organisation)
}

async function addPerson(
  game: Game,
  organisation: Person['organisation'],
  host: Person | null,
): Promise<Person> {
  const { person, actor } = await enter(game, organisation, host)
  game.actors.set(person, actor)
  game.model.people.push(person)
  return person
}

/** Someone new, signed in. */
export async function enter(
  { world, word, know }: Game,
  organisation: Person['organisation'],
  host: Person | null,
): Promise<{ person: Person; actor: Actor }> {
  const what = organisation ? 'a guest' : 'a colleague'
  const person: Person = {
    id: know(newId(), what),
    word: word(`the name of ${what}`),
    organisation,
    host: organisation ? host : null,
    left: false,
    ...{ follows: new Set(), saved: new Set(), drafts: [] },
  }
  const audience = organisation ? 'outside' : 'inside'
  const tx = world.weft.ground.inside
  const card = { id: person.id, name: `Dominique ${person.word}`, email: `${person.word}@maurevel.example` }
  await insertPerson(tx, {
    ...card,
    audience,
    organisationId: organisation?.id ?? null,
    hostId: organisation ? (host?.id ?? null) : null,
    guestUntil: organisation ? '2999-12-31' : null,
  })
  const secret = randomBytes(32)
  await world.sql(
    `insert into sessions (id, token_hash, person_id, device, address, idle_until, expires_at)
     values ($1, $2, $3, 'Test', '127.0.0.0', now() + interval '12 hours', now() + interval '12 hours')`,
    [newId(), createHash('sha256').update(secret).digest(), person.id],
  )
  return { person, actor: world.actor(card, secret.toString('base64url')) }
}

/** A linear congruential sequence, its high bits: enough to choose with, and the same everywhere. */
function numbers(seed: number): (limit: number) => number {
  let state = BigInt(seed) & 0xffff_ffff_ffff_ffffn
  return (limit) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn
    return Number((state >> 33n) % BigInt(limit))
  }
}
