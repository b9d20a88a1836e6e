import { randomInt, randomUUID } from 'node:crypto'
import type { Endpoint } from '../../server/platform/contract/index.ts'
import type { Game } from './game.ts'
import type { Model, Person } from './model.ts'

/** One question to one read surface; `twin` asks the same of something that does not exist. */
export type Question = {
  surface: string
  path: string
  asked: string[]
  twin: { path: string; asked: string[] } | null
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

/** What may be followed. */
const targets = ['space', 'post', 'subject', 'person']

/** What each parameter of a path may name. A parameter that is missing here fails the test: say what it names. */
const parameters: Readonly<Record<string, (model: Model) => string[]>> = {
  spaceId: ({ spaces }) => idsOf(spaces),
  postId: ({ posts }) => idsOf(posts),
  reference: ({ posts }) => posts.flatMap(({ id, publicId }) => [id, publicId]),
  personId: ({ people, asked }) => idsOf([...people, ...(asked ? [asked.asker] : [])]),
  people: ({ people }) => idsOf(people),
  subjectId: ({ subjects }) => idsOf(subjects),
  commentId: ({ comments }) => idsOf(comments),
  conversationId: ({ conversations }) => conversations.flatMap(({ id, publicId }) => [id, publicId]),
  draftId: ({ people }) => people.flatMap(({ drafts }) => idsOf(drafts)),
  fileId: ({ posts }) => posts.flatMap(({ file }) => file?.id ?? []),
  // Versions, by number: a post's first edit makes the second.
  ...Object.fromEntries(['number', 'from', 'to'].map((name) => [name, () => ['1', '2']])),
  target: () => targets,
  targetId: ({ posts, comments, spaces, subjects, people }) =>
    [posts, comments, spaces, subjects, people].flatMap(idsOf),
  // Nothing of these stands in the model: only what does not exist is asked for.
  ...Object.fromEntries(
    [
      'importId',
      'sessionId',
      'token',
      'tokenId',
      'invitationId',
      'unitId',
      'calendarId',
      'photo',
      'secret',
      'driverId',
    ].map((name) => [name, () => []]),
  ),
}

/** Queries that take what someone types. */
const typed = ['q', 'title', 'reference', 'word']
/** Queries that take ids: as a path does. */
const named = ['people', 'spaceId', 'postId', 'personId', 'subjectId']

export const pagesWithoutContract = [
  ...['/', '/questions', '/spaces', '/search', '/people'],
  ...['/spaces/:spaceId', '/spaces/:spaceId/people', '/q/:reference', '/p/:reference'],
]

/** Questions of one person to the endpoints that read, and to the pages: `samples` values for each, half of them a turn. */
export function questionsFor(
  game: Game,
  seen: ReadonlySet<string>,
  { reads, samples, turn }: { reads: Readonly<Record<string, Endpoint>>; samples: number; turn: number },
): Question[] {
  const mine = (_surface: unknown, index: number) => (index + turn) % 2 === 0
  const api = Object.entries(reads)
    .filter(mine)
    .flatMap(([surface, endpoint]) => {
      const asks = Object.keys(endpoint.query.shape).find((key) => typed.includes(key))
      const few = 'limit' in endpoint.query.shape ? '&limit=2' : ''
      const questions = fill(game, seen, { surface, path: templateOf(game, surface, endpoint), samples })
      return questions.flatMap((question) =>
        asks ? typing(game, seen, question, { key: asks, few, samples }) : [add(question, few)],
      )
    })
  const pages = pagesWithoutContract
    .filter(mine)
    .flatMap((path) => fill(game, seen, { surface: path, path, samples }))
  return [...api, ...pages]
}

/** The path with what its query names written as in a path: `?people=:people&spaceId=:spaceId`. */
function templateOf({ random }: Game, surface: string, { path, query }: Endpoint): string {
  const keys = Object.keys(query.shape)
  const matters = (key: string) => /Id$/.test(key) || !query.shape[key]?.safeParse(undefined).success
  const unknown = keys.filter((key) => matters(key) && ![...typed, ...named].includes(key))
  if (unknown.length > 0)
    throw new Error(`${surface} takes the query ${unknown}: say in surfaces.ts what it names.`)
  const places = keys.filter((key) => named.includes(key) && key !== 'people')
  const place = places[random(places.length || 1)]
  const chosen = keys.filter((key) => key === 'people' || key === place)
  return `/api/v1${path}?${chosen.map((key) => `${key}=:${key}`).join('&')}`
}

function fill(
  { model, random }: Game,
  seen: ReadonlySet<string>,
  { surface, path, samples }: { surface: string; path: string; samples: number },
): Question[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  if (names.length === 0) return [{ surface, path, asked: [], twin: null }]
  const missing = names.find((each) => !parameters[each])
  if (missing) throw new Error(`${surface} names :${missing}: say in surfaces.ts what it may name.`)
  const values = (each: string) => parameters[each]?.(model) ?? []
  const fillWith = (value: (each: string) => string) =>
    path.replace(/:(\w+)/g, (_all, each: string) => value(each))
  const absent = (instead?: string) => (instead?.length === 16 ? absentAddress() : randomUUID())
  return Array.from({ length: samples }, () => {
    const asked = new Map(
      names.map((each) => [each, values(each)[random(values(each).length || 1)] ?? absent()]),
    )
    const value = (each: string) => asked.get(each) ?? ''
    const hides = (each: string) =>
      !/^\d$/.test(value(each)) && !targets.includes(value(each)) && !seen.has(value(each))
    return {
      surface,
      path: fillWith(value),
      asked: [...asked.values()],
      twin: names.some(hides)
        ? { path: fillWith((each) => (hides(each) ? absent(value(each)) : value(each))), asked: [] }
        : null,
    }
  })
}

/** A word in sight, a word out of sight beside one that nobody wrote, and the beginning of a word. */
function typing(
  { model, random }: Game,
  seen: ReadonlySet<string>,
  question: Question,
  { key, few, samples }: { key: string; few: string; samples: number },
): Question[] {
  const words = [...model.known.keys()].filter((token) => token.startsWith('zq'))
  const hidden = words.filter((word) => !seen.has(word))
  const from = (list: readonly string[]) => list[random(list.length || 1)] ?? absentWord()
  const asking = (word: string) => add(question, `&${key}=${word}${few}`, word)
  const pairs = Array.from({ length: samples }, () => {
    const word = from(hidden)
    const unwritten = absentWord()
    return {
      ...asking(word),
      twin: { path: `${question.path}&${key}=${unwritten}${few}`, asked: [unwritten] },
    }
  })
  return [
    ...pairs,
    asking(from(words.filter((word) => seen.has(word)))),
    asking(from(hidden).slice(0, -2)),
    asking(from(words).slice(0, 5)),
  ]
}

function add({ surface, path, asked, twin }: Question, query: string, word?: string): Question {
  return {
    surface,
    path: `${path}${query}`,
    asked: word ? [...asked, word] : asked,
    twin: twin && { path: `${twin.path}${query}`, asked: word ? [...twin.asked, word] : twin.asked },
  }
}

const letters = 'bcdfghjklmnprtvwx'
const some = (length: number) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
const absentAddress = () => some(16)
export const absentWord = () => `zq${some(10)}`

/** Asks, and follows the cursors of a list for a few pages. */
export async function answersTo(
  game: Game,
  person: Person,
  path: string,
): Promise<{ status: number; text: string }[]> {
  const { world, actors } = game
  const answers: { status: number; text: string }[] = []
  let next: string | null = path
  while (next && answers.length < 4) {
    const answer: Response = await fetch(`${world.url}${next}`, {
      headers: { cookie: `__Host-sid=${actors.get(person)?.cookie}`, accept: 'text/html, application/json' },
    })
    const text = await answer.text()
    const headers = JSON.stringify([...answer.headers].filter(([name]) => name !== 'date'))
    answers.push({ status: answer.status, text: `${text}\n${headers}` })
    const cursor = /"nextCursor":"([^"]+)"/.exec(text)?.[1]
    next = cursor ? `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}` : null
  }
  return answers
}
