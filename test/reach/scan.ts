import type { Game } from './game.ts'
import { type Person, reaches, seenBy } from './model.ts'

const word = /zq[bcdfghjklmnprtvwx]{10}/gi
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
const address = /(?<![a-z0-9])[a-z2-9]{16}(?![a-z0-9])/g
const sealed = /[A-Za-z0-9_-]{24,}/g

/** Every word and id in these bytes, also in what is only encoded, as cursors are. */
export function tokensIn(bytes: string): Set<string> {
  const plain = (text: string) =>
    [word, uuid, address].flatMap((pattern) => text.match(pattern) ?? []).map((token) => token.toLowerCase())
  const encoded = (bytes.match(sealed) ?? []).map((text) => Buffer.from(text, 'base64url').toString('latin1'))
  return new Set([bytes, ...encoded].flatMap(plain))
}

/** Fails when bytes that a person was given hold a word or an id that the oracle says is out of sight. */
export function expectUnseen(
  { model, journal }: Game,
  bytes: string,
  { seen, where, asked = [] }: { seen: ReadonlySet<string>; where: string; asked?: readonly string[] },
): void {
  expectUnnamed({ model, journal }, bytes, where, asked)
  for (const token of tokensIn(bytes)) {
    const what = model.known.get(token)
    if (what && !seen.has(token) && !asked.includes(token))
      throw new Leak(`${where} shows ${what} (${token}).\n${bytes.slice(0, 600)}\n${journal.join('\n')}`)
  }
}

export class Leak extends Error {}

/** Fails when they hold what tells who asked without a name. */
function expectUnnamed(
  { model, journal }: Pick<Game, 'model' | 'journal'>,
  bytes: string,
  where: string,
  asked: readonly string[],
): void {
  if (!model.asked) return
  const { asker, question, secrets } = model.asked
  // A word that was searched for finds names like it: only what was asked for by its id is asked about.
  const [id = '', publicId = ''] = question
  const tokens = new Set([...tokensIn(bytes), ...asked.filter((token) => token === id || token === publicId)])
  const both = (tokens.has(asker.id) || tokens.has(asker.word)) && question.some((token) => tokens.has(token))
  if (both || secrets.some((secret) => bytes.includes(secret)))
    throw new Leak(`${where} shows who asked.\n${bytes.slice(0, 600)}\n${journal.join('\n')}`)
}

/** What the person's stream brought since the last time it was read. */
export async function expectQuietStreams(game: Game): Promise<void> {
  const { world, model, tabs } = game
  await world.settled()
  // What was written before these two answers has arrived before them.
  for (let turn = 0; turn < 2; turn += 1) await (await fetch(`${world.url}/livez`)).text()
  for (const [person, tab] of tabs) {
    const bytes = tab.bytes()
    const fresh = bytes.slice(tab.read)
    tab.read = bytes.length
    expectUnseen(game, fresh, {
      seen: heardBy(game, person),
      where: `The stream of ${model.people.indexOf(person)}`,
    })
  }
}

/** A frame tells that something was deleted, to those who could read it: ids, of what lives where they read. */
function heardBy({ model }: Game, person: Person): Set<string> {
  const heard = seenBy(model, person)
  if (person.left) return heard
  const here = (space: Parameters<typeof reaches>[1] | null) =>
    space ? reaches(person, space) : person.organisation === null
  for (const post of model.posts) if (here(post.space)) heard.add(post.id)
  for (const { id, post } of model.comments) if (here(post.space)) heard.add(id)
  return heard
}
