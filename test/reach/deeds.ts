import * as uploads from '../uploads.ts'
import type { Actor } from '../world.ts'
import type { Game } from './game.ts'
import {
  type Comment,
  caresFor,
  type File,
  isGuest,
  mayAdminister,
  names,
  type Person,
  type Post,
  type Role,
  roleIn,
  type Space,
  type Subject,
  seesComment,
  seesPost,
  takesPart,
  writes,
} from './model.ts'

/** What fast-check draws: which act, and numbers that choose its who and what. */
export type Move = { act: number; who: number; what: number; how: number }

export type Act = (game: Game, person: Person, move: Move) => Promise<void>
type Name = Parameters<Actor['try']>[0]

export const pick = <T>(list: readonly T[], number: number): T | null =>
  list[number % Math.max(list.length, 1)] ?? null

/** Asks through HTTP; fails the run when the answer is not what the model says. Null: rightly refused. */
export async function ask(
  { actors, journal }: Game,
  person: Person,
  name: Name,
  given: Record<string, unknown>,
  allowed: boolean,
): Promise<Record<string, unknown> | null> {
  const answer = await actors.get(person)?.try(name, given)
  const accepted = answer !== undefined && answer.status < 300
  if (accepted !== allowed || (answer?.status ?? 500) >= 500)
    throw new Error(
      `${name} should be ${allowed ? 'allowed' : 'refused'}: ${answer?.status} ${answer?.text}\n${journal.join('\n')}`,
    )
  return accepted ? answer.body : null
}

export const versionOf = async ({ world }: Game, table: 'posts' | 'comments' | 'spaces', id: string) =>
  Number((await world.sql(`select version from ${table} where id = $1`, [id]))[0]?.version ?? 0)

export const moveSpace = async (
  game: Game,
  person: Person,
  { what }: Move,
  name: Name,
  from: Space['state'],
  to: Space['state'],
) => {
  const space = pick(game.model.spaces, what)
  if (!space) return
  const allowed = mayAdminister(person, space) && space.state === from
  if (await ask(game, person, name, { spaceId: space.id }, allowed)) space.state = to
}

export const grants = (person: Person, space: Space, ...touched: (Role | null)[]) =>
  roleIn(person, space) === 'owner' || !touched.some((role) => role === 'owner' || role === 'deputy')

export const lastOwner = (space: Space, person: Person) =>
  roleIn(person, space) === 'owner' &&
  [...space.members.values()].filter((role) => role === 'owner').length <= 1

const roles: readonly Role[] = ['member', 'member', 'reader', 'moderator', 'deputy', 'owner', 'member']

export const setMember: Act = async (game, person, { what, how, who }) => {
  const space = pick(game.model.spaces, what)
  const other = pick(game.model.people, how)
  const role = pick(roles, who + how)
  if (!space || !other || !role) return
  const before = roleIn(other, space)
  const welcome =
    !isGuest(other) || (other.organisation === space.organisation && /^(member|reader)$/.test(role))
  const allowed =
    mayAdminister(person, space) &&
    space.state !== 'archived' &&
    !other.left &&
    welcome &&
    grants(person, space, before, role) &&
    (role === 'owner' || !lastOwner(space, other))
  if (await ask(game, person, 'addMember', { spaceId: space.id, personId: other.id, role }, allowed))
    enter(space, other, role)
}

function enter(space: Space, person: Person, role: Role) {
  space.members.set(person, role)
  space.requests.delete(person)
}

export const askIn: Act = async (game, person, { what }) => {
  const space = pick(game.model.spaces, what)
  if (!space) return
  const sentence = game.word('a request to join')
  const closed = space.access !== 'open' && space.state !== 'archived' && roleIn(person, space) === null
  const allowed = !isGuest(person) && names(person, space) && closed
  const given = { spaceId: space.id, sentence: `Pour ${sentence}.` }
  if (await ask(game, person, 'askToJoin', given, allowed)) space.requests.set(person, sentence)
}

export const publish: Act = async (game, person, { what, how }) => {
  const { model, word, know } = game
  const space = how % 4 ? pick(model.spaces, what) : null
  const event = how % 7 === 2
  const question = !event && how % 3 > 0
  const article = !event && !question && how % 2 > 0
  const announcement = !event && !question && !article && how % 4 > 0
  const [title, body] = [word('the title of a post'), word('the body of a post')]
  const subjects = space && how % 5 ? [] : [subjectFor(game, what)]
  const allowed = writes(person, space) && (!announcement || caresFor(person, space))
  const link = how % 5 === 2 ? pick(model.posts, how) : null
  const named = how % 2 ? pick(model.spaces, how >> 2) : null
  const file = how % 6 === 1 && !isGuest(person) ? await upload(game, person) : null
  const made = await ask(
    game,
    person,
    event ? 'publishEvent' : 'publishPost',
    {
      ...{ spaceId: space?.id ?? null, title: `Titre ${title}` },
      ...{ body: `On en parle${mentionOf(named)} : ${body}.${lineTo(link)}`, files: file ? [file.id] : [] },
      subjects: subjects.map((subject) => subject.word),
      ...(event
        ? nextCentury
        : {
            kind: question ? 'question' : article ? 'article' : announcement ? 'announcement' : 'message',
            acknowledgement: announcement ? {} : null,
          }),
    },
    allowed,
  )
  if (!made) return
  const [id, publicId] = [know(String(made.id), 'a post'), know(String(made.publicId), 'a post’s address')]
  for (const { id: subjectId, name } of listOf(made.subjects)) {
    const subject = subjects.find((each) => each.word === name)
    if (subject) subject.id = know(String(subjectId), 'a subject')
  }
  for (const subject of subjects) if (!model.subjects.includes(subject)) model.subjects.push(subject)
  model.posts.push({
    id,
    publicId,
    author: person,
    space,
    subjects,
    question,
    article,
    event,
    acknowledged: announcement ? new Set() : null,
    pinned: false,
    title,
    body,
    former: [],
    deleted: false,
    accepted: null,
    file,
    ...{ link, linked: link ? [link] : [] },
  })
}

const nextCentury = { starts: '2998-01-01T10:00', ends: '2998-01-01T11:00', timeZone: 'Europe/Paris' }

/** A space by its name, whoever may hear it. */
const mentionOf = (space: Space | null) => (space ? ` dans [#${space.word}](weft:space/${space.id})` : '')

/** An address alone on its line. */
const lineTo = (post: Post | null) => (post ? `\n\nhttps://weft.example/p/${post.publicId}` : '')

const listOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])

const subjectFor = ({ model, word }: Game, what: number): Subject =>
  (what % 2 ? pick(model.subjects, what >> 1) : null) ?? { id: '', word: word('a subject') }

async function upload({ world, actors, word, know }: Game, person: Person): Promise<File | null> {
  const actor = actors.get(person)
  const [name, inside] = [word('the name of a file'), word('the text of a file')]
  if (!actor) return null
  const { id } = await uploads.upload(world, actor, `${name}.txt`, `Dans le fichier ${inside}.`)
  // Read by a job: what is searched for is to be there.
  while ((await actor.do('readFile', { fileId: id })).text === 'waiting')
    await new Promise((resume) => setTimeout(resume, 20))
  return { id: know(id, 'a file'), word: name, inside }
}

export const comment: Act = async (game, person, { what, how }) => {
  const { model, word, know } = game
  const post = pick(model.posts, what)
  if (!post) return
  const answer = how % 2 > 0
  const parent = how % 3 ? null : pick(model.comments, how)
  const body = word('the body of a comment')
  const allowed =
    seesPost(person, post) &&
    takesPart(person, post.space) &&
    (!answer || post.question) &&
    (!parent || (parent.post === post && seesComment(person, parent)))
  const link = how % 4 ? pick(model.posts, how >> 1) : null
  const named = how % 3 ? pick(model.spaces, how >> 2) : null
  const given = {
    ...{ postId: post.id, body: body + mentionOf(named) + lineTo(link), kind: answer ? 'answer' : 'comment' },
    parentId: parent?.id ?? null,
  }
  const made = await ask(game, person, 'addComment', given, allowed)
  if (made)
    model.comments.push({
      id: know(String(made.id), 'a comment'),
      post,
      author: person,
      parent,
      answer,
      body,
      former: [],
      deleted: false,
      ...{ link, linked: link ? [link] : [] },
    })
}

export async function react(
  game: Game,
  person: Person,
  { what, how }: Move,
  name: 'react' | 'takeBackReaction',
) {
  const { model } = game
  const target: Post | Comment | null = how % 2 ? pick(model.posts, what) : pick(model.comments, what)
  const reaction = pick(['useful', 'thanks', 'agree'], how >> 1)
  if (!target || !reaction) return
  const post = 'post' in target ? target.post : target
  const sees = 'post' in target ? seesComment(person, target) : seesPost(person, target)
  const given = { target: 'post' in target ? 'comment' : 'post', targetId: target.id, name: reaction }
  if (!(await ask(game, person, name, given, sees && takesPart(person, post.space)))) return
  model.reactions = model.reactions.filter(
    (each) => each.target !== target || each.person !== person || each.name !== reaction,
  )
  if (name === 'react') model.reactions.push({ target, person, name: reaction })
}

export async function setPin(game: Game, person: Person, { what }: Move, pinned: boolean) {
  const post = pick(game.model.posts, what)
  if (!post) return
  const beside = game.model.posts.filter(
    (other) => other !== post && other.space === post.space && other.pinned && !other.deleted,
  )
  const allowed =
    seesPost(person, post) &&
    caresFor(person, post.space) &&
    post.space?.state !== 'archived' &&
    (!pinned || beside.length < 3)
  if (await ask(game, person, pinned ? 'pinPost' : 'unpinPost', { postId: post.id }, allowed))
    post.pinned = pinned
}
