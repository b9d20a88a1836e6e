import { contracts } from '../../server/contracts.ts'
import type { Endpoint } from '../../server/platform/contract/index.ts'
import type { Game } from './game.ts'
import {
  type Comment,
  isAsked,
  isGuest,
  type Model,
  names,
  type Person,
  type Post,
  reaches,
  type Space,
  seenBy,
  seesComment,
  seesPost,
  seesSubject,
} from './model.ts'
import { expectUnseen, Leak } from './scan.ts'
import { answersTo, type Question, questionsFor } from './surfaces.ts'

/** What is asked without a session: a private address answers whoever holds it. */
const ofAnyone = new Set(
  Object.entries<Endpoint>(contracts).flatMap(([name, { access }]) => (access === 'anyone' ? [name] : [])),
)

/** What the looks have compared, for the report. */
export type Tally = { requests: number; surfaces: Set<string> }

/** Lets every person look everywhere: nothing out of sight shows, and what is in sight is there. */
export async function lookAround(
  game: Game,
  {
    reads,
    samples,
    tally,
    turn,
    lists,
  }: {
    reads: Readonly<Record<string, Endpoint>>
    samples: number
    tally: Tally
    turn: number
    lists: boolean
  },
): Promise<void> {
  for (const [index, person] of game.model.people.entries()) {
    const seen = seenBy(game.model, person)
    const questions = questionsFor(game, seen, { reads, samples, turn: turn + index })
    for (let at = 0; at < questions.length; at += 8)
      await allOf(questions.slice(at, at + 8).map((question) => ask(game, person, question, seen, tally)))
    if (lists && !person.left) await expectLists(game, person, tally)
    if (lists && !person.left && !isGuest(person)) await expectCalendar(game, person, seen)
  }
}

/** All of them are over before the first failure is told: no request outlives the run. */
async function allOf(asking: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(asking)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

async function ask(game: Game, person: Person, question: Question, seen: ReadonlySet<string>, tally: Tally) {
  const { surface, path, asked, twin } = question
  const where = `${surface} (${path}) for ${game.model.people.indexOf(person)}`
  const answers = await answersTo(game, person, path)
  tally.requests += answers.length
  tally.surfaces.add(surface)
  for (const { status, text } of answers) {
    if (status >= 500) throw new Error(`${where} failed: ${text}`)
    if (person.left && path.startsWith('/api/') && !ofAnyone.has(surface) && status !== 401)
      throw new Leak(`${where} answered ${status}.`)
    expectUnseen(game, text, { seen, where, asked })
  }
  if (!twin) return
  const absent = await answersTo(game, person, twin.path)
  const [hers, none] = [
    answers.map((each) => bare(each, asked, path)),
    absent.map((each) => bare(each, twin.asked, twin.path)),
  ]
  if (JSON.stringify(hers) !== JSON.stringify(none))
    throw new Leak(
      `${where} tells what is hidden from what is missing.\n${hers}\n${none}\n${game.journal.join('\n')}`,
    )
}

/** An answer without what differs between any two: references, nonces, sealed marks, what was asked. */
function bare({ status, text }: { status: number; text: string }, asked: readonly string[], path: string) {
  const [body = ''] = text.split('\n[["')
  // A number that was asked for stands in answers by chance.
  const cleaned = [...asked, ...path.split(/[/?&=]/)]
    .filter((part) => part.length > 9)
    .reduce((rest, token) => rest.replaceAll(token, '·'), body)
    .replace(/"traceId":"[^"]*"/, '')
    .replace(/nonce="[^"]*"/g, '')
    .replace(/"mark":"[^"]*"/, '')
  return `${status} ${cleaned}`
}

async function expectLists(game: Game, person: Person, tally: Tally): Promise<void> {
  const { model, random } = game
  const sample = <T>(list: readonly T[], count: number): T[] =>
    Array.from({ length: Math.min(count, list.length) }, () => list[random(list.length)]).flatMap(
      (each) => each ?? [],
    )
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  const posts = model.posts.filter((post) => seesPost(person, post))
  const questions = posts.filter(({ question }) => question)
  const lists: [path: string, ids: string[]][] = [
    ['/feed/following', idsOf(posts.filter((post) => follows(person, post)))],
    ['/feed/questions?show=questions', idsOf(questions)],
    ['/feed/questions?show=unanswered', idsOf(questions.filter((post) => !answered(model, post)))],
    ['/saved', idsOf([...person.saved].flatMap((kept) => stillSeen(person, kept)))],
    ['/drafts', idsOf(person.drafts)],
    ...(isGuest(person) ? [] : [conversationList(model, person)]),
    ['/spaces', idsOf(model.spaces.filter((space) => names(person, space)))],
    ...(isGuest(person) ? [] : [subjectList(model, person)]),
    ...sample(
      model.spaces.filter((space) => reaches(person, space)),
      2,
    ).flatMap((space): [string, string[]][] => [
      [`/spaces/${space.id}/posts`, idsOf(posts.filter((post) => post.space === space))],
      [`/spaces/${space.id}/members`, idsOf([...space.members.keys()])],
      [`/spaces/${space.id}/members?who=guests`, idsOf([...space.members.keys()].filter(isGuest))],
    ]),
    ...sample(model.people, 2).map((author): [string, string[]] => [
      `/people/${author.id}/posts`,
      idsOf(posts.filter((post) => post.author === author)),
    ]),
    ...sample(posts, 2).map((post): [string, string[]] => [`/search?q=${post.title}`, [post.id]]),
    ...sample(
      model.posts.filter(({ file }) => file),
      2,
    ).flatMap((post): [string, string[]][] =>
      [post.file?.word, post.file?.inside].map((word) => [
        `/search?q=${word}`,
        seesPost(person, post) ? [post.id] : [],
      ]),
    ),
  ]
  for (const [path, ids] of lists) await expectIds(game, person, path, ids, tally)
  await expectOffered(game, person, tally)
  for (const space of sample(
    model.spaces.filter((each) => reaches(person, each)),
    2,
  ))
    await expectPinned(game, person, space, tally)
  for (const post of sample(posts, 3)) await expectThread(game, person, post, tally)
}

/** A calendar that follows all that takes place where they belong: what is hidden stands in no file either. */
async function expectCalendar(game: Game, person: Person, seen: ReadonlySet<string>) {
  const made = await game.actors.get(person)?.do('makeCalendar', { withSpaces: true })
  if (!made) return
  const answer = await fetch(`${game.world.url}${new URL(made.url).pathname}`)
  const text = (await answer.text()).replaceAll('\r\n ', '')
  if (!text.startsWith('BEGIN:VCALENDAR')) throw new Error(`The calendar of a person says ${text}.`)
  expectUnseen(game, text, { seen, where: 'calendar', asked: [] })
}

/** What is pinned to a space, in whatever order. */
async function expectPinned({ model, actors }: Game, person: Person, space: Space, tally: Tally) {
  const answer = await actors.get(person)?.do('listPinned', { spaceId: space.id })
  tally.requests += 1
  const pinned = model.posts.filter((post) => post.space === space && post.pinned && !post.deleted)
  const [is, should] = [answer?.data.map(({ id }) => id).sort(), pinned.map(({ id }) => id).sort()]
  if (JSON.stringify(is) !== JSON.stringify(should))
    throw new Error(`The pinned posts are ${is} and should be ${should}.`)
}

/** The post of what is kept, while it is in sight. */
function stillSeen(person: Person, kept: Post | Comment): Post[] {
  if ('post' in kept) return seesComment(person, kept) ? [kept.post] : []
  return seesPost(person, kept) ? [kept] : []
}

const subjectList = (model: Model, person: Person): [string, string[]] => [
  '/subjects',
  model.subjects.filter((subject) => seesSubject(model, person, subject)).map(({ id }) => id),
]

const conversationList = ({ conversations }: Model, person: Person): [string, string[]] => [
  '/conversations',
  conversations.filter(({ members }) => members.has(person)).map(({ id }) => id),
]

function follows(person: Person, { space, subjects, author }: Post): boolean {
  if (space?.members.has(person)) return true
  if (isGuest(person)) return false
  return subjects.some((subject) => person.follows.has(subject)) || (!space && author === person)
}

const answered = ({ comments }: Model, post: Post) =>
  comments.some((comment) => comment.post === post && comment.answer && !comment.deleted)

/** For you offers what the person sees, wrote not and has not read since it changed; each thing once. */
async function expectOffered(game: Game, person: Person, tally: Tally) {
  const offered: { id: string; read: boolean }[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { data: typeof offered; page: { nextCursor: string | null } } = await read(
      game,
      person,
      '/feed/for-you',
      cursor,
    )
    offered.push(...page.data)
    cursor = page.page.nextCursor
    tally.requests += 1
  }
  const posts = offered.map(({ id }) => game.model.posts.find((post) => post.id === id))
  const wrong = posts.filter((post) => !post || !seesPost(person, post) || post.author === person)
  const archived = posts.filter((post) => post?.space?.state === 'archived')
  if (
    wrong.length + archived.length > 0 ||
    offered.some(({ read }) => read) ||
    new Set(posts).size < posts.length
  )
    throw new Error(
      `For you of ${game.model.people.indexOf(person)} offers what it should not: ${JSON.stringify(offered)}\n${game.journal.join('\n')}`,
    )
}

type Row = { id?: string; post?: { id: string } }

async function expectIds(
  game: Game,
  person: Person,
  path: string,
  expected: readonly string[],
  tally: Tally,
) {
  const found: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { data: Row[]; page: { nextCursor: string | null } } = await read(game, person, path, cursor)
    found.push(...page.data.map(({ id, post }) => post?.id ?? id ?? ''))
    cursor = page.page.nextCursor
    tally.requests += 1
  }
  if (new Set(found).size !== found.length && !/^\/(search|saved)/.test(path))
    throw new Error(`${path} repeats itself.`)
  const [is, should] = [[...new Set(found)].sort(), [...expected].sort()]
  if (JSON.stringify(is) !== JSON.stringify(should))
    throw new Error(
      `${path} for ${game.model.people.indexOf(person)} holds\n${is}\nand should hold\n${should}\n${game.journal.join('\n')}`,
    )
}

async function read(game: Game, person: Person, path: string, cursor: string) {
  const query = `${path.includes('?') ? '&' : '?'}limit=${path.startsWith('/search') ? 50 : 7}${cursor ? `&cursor=${cursor}` : ''}`
  const answer = await fetch(`${game.world.url}/api/v1${path}${query}`, {
    headers: { cookie: `__Host-sid=${game.actors.get(person)?.cookie}` },
  })
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

/** A thread holds what stands under it, tombstones of what was answered, and counts what the model counts. */
async function expectThread(game: Game, person: Person, post: Post, tally: Tally): Promise<void> {
  const { model, actors, journal } = game
  const thread = await actors.get(person)?.do('readPost', { reference: post.publicId })
  tally.requests += 1
  const under = model.comments.filter((comment) => comment.post === post)
  const shown = under.filter(
    (comment) =>
      seesComment(person, comment) || under.some(({ parent, deleted }) => parent === comment && !deleted),
  )
  const linked = [post, ...under.filter((comment) => seesComment(person, comment))].map(({ link }) => link)
  const cards = linked.filter((link) => link !== null && seesPost(person, link)).map((link) => link?.publicId)
  const count = (target: unknown) => model.reactions.filter((each) => each.target === target).length
  const [is, should] = [
    {
      comments: thread?.comments.map(({ id, body }) => `${id} ${body !== null}`).sort(),
      reactions: thread?.reactions.reduce((sum, each) => sum + each.count, 0),
      accepted: thread?.acceptedAnswerId,
      cards: thread?.cards.map(({ publicId }) => publicId).sort(),
      announcement: thread?.announcement && {
        asked: thread.announcement.inside + thread.announcement.guests,
        forMe: thread.announcement.forMe,
        done: thread.announcement.acknowledgedAt !== null,
      },
    },
    {
      comments: shown.map(({ id, deleted }) => `${id} ${!deleted}`).sort(),
      reactions: count(post),
      accepted: post.accepted?.id ?? null,
      cards: [...new Set(cards)].sort(),
      announcement: post.acknowledged && {
        asked: model.people.filter((each) => isAsked(each, post)).length,
        forMe: isAsked(person, post),
        done: post.acknowledged.has(person),
      },
    },
  ]
  if (JSON.stringify(is) !== JSON.stringify(should))
    throw new Error(
      `A thread is ${JSON.stringify(is)} and should be ${JSON.stringify(should)}\n${journal.join('\n')}`,
    )
}
