// What each person may see, said again in plain words: no SQL, and nothing shared with the server.

import { type Conversation, overheard } from './talking.ts'

export type Role = 'owner' | 'deputy' | 'moderator' | 'member' | 'reader'
export type Organisation = { id: string; word: string }
export type Person = {
  id: string
  word: string
  organisation: Organisation | null
  /** Who answers for a guest. */
  host: Person | null
  left: boolean
  follows: Set<Subject>
  /** What they keep for later. */
  saved: Set<Post | Comment>
  /** What they are writing: theirs alone, whatever it is about. */
  drafts: { id: string; word: string }[]
}
export type Space = {
  id: string
  word: string
  /** Its names of before: a text keeps the one it was written with. */
  former: string[]
  purpose: string
  access: 'open' | 'private' | 'secret'
  state: 'prepared' | 'open' | 'archived'
  organisation: Organisation | null
  members: Map<Person, Role>
  /** A word of its charter. */
  charter: string | null
  /** Who asks to join, with a word of the sentence. */
  requests: Map<Person, string>
}
export type Subject = { id: string; word: string }
/** A file with a word of its name and one of its text. */
export type File = { id: string; word: string; inside: string }
/** A text may name a post by its address: now, and in what it said before. */
type Linking = { link: Post | null; linked: Post[] }
export type Post = {
  id: string
  publicId: string
  author: Person
  space: Space | null
  subjects: Subject[]
  question: boolean
  /** Whoever may write in its place edits it. */
  article: boolean
  event: boolean
  /** Who acknowledged it; null: it is no announcement. */
  acknowledged: Set<Person> | null
  pinned: boolean
  title: string
  body: string
  /** What it said before. */
  former: string[]
  deleted: boolean
  accepted: Comment | null
  file: File | null
} & Linking
export type Comment = {
  id: string
  post: Post
  author: Person
  parent: Comment | null
  answer: boolean
  body: string
  former: string[]
  deleted: boolean
} & Linking
/** A reaction's target with who gave it and its name. */
export type Reaction = { target: Post | Comment; person: Person; name: string }

/** What may stand beside nothing of the other, and what may stand nowhere. */
export type Asked = { asker: Person; question: string[]; secrets: string[] }

export type Model = {
  organisations: Organisation[]
  people: Person[]
  spaces: Space[]
  subjects: Subject[]
  posts: Post[]
  comments: Comment[]
  reactions: Reaction[]
  conversations: Conversation[]
  /** A question without a name, and who asked it: a colleague outside `people`, who does nothing else. */
  asked: Asked | null
  /** Every word and id that ever stood anywhere, with what it is: also those that were edited away. */
  known: Map<string, string>
}

export const isGuest = (person: Person) => person.organisation !== null
export const living = (model: Model) => model.people.filter(({ left }) => !left)
export const roleIn = (person: Person, space: Space) => space.members.get(person) ?? null

/** Reads what lives in a space. */
export function reaches(person: Person, space: Space): boolean {
  if (person.left) return false
  const member = space.members.has(person)
  if (isGuest(person))
    return member && space.state !== 'prepared' && space.organisation === person.organisation
  return member || (space.access === 'open' && space.state !== 'prepared')
}

/** Hears a space's name. */
export function names(person: Person, space: Space): boolean {
  if (person.left) return false
  if (reaches(person, space)) return true
  return !isGuest(person) && space.access !== 'secret' && space.state !== 'prepared'
}

export function seesPost(person: Person, post: Post): boolean {
  if (post.deleted || person.left) return false
  return post.space ? reaches(person, post.space) : !isGuest(person)
}

export function seesComment(person: Person, comment: Comment): boolean {
  return !comment.deleted && seesPost(person, comment.post)
}

/** A subject hides while all that was ever said under it is out of sight, unless one follows it. */
export function seesSubject(model: Model, person: Person, subject: Subject): boolean {
  const under = model.posts.filter(({ subjects }) => subjects.includes(subject))
  if (under.some((post) => seesPost(person, post))) return true
  return !isGuest(person) && !person.left && (person.follows.has(subject) || under.length === 0)
}

export function seesPerson(model: Model, viewer: Person, person: Person): boolean {
  if (viewer.left) return false
  if (viewer === person || viewer === person.host || (!isGuest(viewer) && !isGuest(person))) return true
  return (
    model.spaces.some((space) => reaches(viewer, space) && space.members.has(person)) ||
    model.posts.some((post) => post.author === person && seesPost(viewer, post)) ||
    model.comments.some((comment) => comment.author === person && seesComment(viewer, comment))
  )
}

export const mayAdminister = (person: Person, space: Space) =>
  !isGuest(person) && names(person, space) && /owner|deputy/.test(roleIn(person, space) ?? '')

/** Announces and pins. */
export const caresFor = (person: Person, space: Space | null) =>
  space !== null && /owner|deputy|moderator/.test(roleIn(person, space) ?? '')

/** Whom an announcement asks. */
export const isAsked = (person: Person, { space, author, acknowledged }: Post) =>
  acknowledged !== null &&
  person !== author &&
  (space ? reaches(person, space) && space.members.has(person) : !isGuest(person) && !person.left)

/** Answers, comments and reacts. */
export function takesPart(person: Person, space: Space | null): boolean {
  if (!space) return !isGuest(person)
  const role = roleIn(person, space)
  if (space.state === 'archived' || role === 'reader') return false
  return role !== null || (space.access === 'open' && !isGuest(person))
}

export function writes(person: Person, space: Space | null): boolean {
  if (isGuest(person) || person.left) return false
  if (!space) return true
  const role = roleIn(person, space)
  return reaches(person, space) && space.state !== 'archived' && role !== null && role !== 'reader'
}

/** Every word and id that this person may meet anywhere. */
export function seenBy(model: Model, viewer: Person): Set<string> {
  const seen = new Set<string>()
  const add = (...tokens: string[]) => {
    for (const token of tokens) seen.add(token)
  }
  if (viewer.left) return seen
  for (const { id, word } of viewer.drafts) add(id, word)
  add(...overheard(model.conversations, viewer))
  for (const space of model.spaces) {
    if (names(viewer, space)) add(space.id, space.word, space.purpose, ...space.former)
    if (space.charter && reaches(viewer, space)) add(space.charter)
    for (const [asking, sentence] of space.requests)
      if ((asking === viewer && names(viewer, space)) || mayAdminister(viewer, space)) add(sentence)
  }
  for (const post of model.posts) {
    if (!seesPost(viewer, post)) continue
    add(post.id, post.publicId, post.title, post.body, ...post.former, ...addresses(post))
    if (post.file) add(post.file.id, post.file.word, post.file.inside)
  }
  for (const comment of model.comments) {
    if (seesPost(viewer, comment.post)) add(comment.id)
    if (seesComment(viewer, comment)) add(comment.body, ...comment.former, ...addresses(comment))
  }
  for (const subject of model.subjects) if (seesSubject(model, viewer, subject)) add(subject.id, subject.word)
  for (const person of model.people) if (seesPerson(model, viewer, person)) add(person.id, person.word)
  if (model.asked && !isGuest(viewer)) add(model.asked.asker.id, model.asked.asker.word)
  for (const organisation of model.organisations)
    if (!isGuest(viewer) || viewer.organisation === organisation) add(organisation.id, organisation.word)
  return seen
}

/** Whoever reads a text reads the addresses in it, whatever they lead to. */
const addresses = ({ linked }: Linking) => linked.map(({ publicId }) => publicId)
