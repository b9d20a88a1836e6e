import {
  announcementAcknowledged,
  answerAccepted,
  articleChecked,
  commentAdded,
  type GivenReaction,
  type ImportedCheck,
  type ImportedComment,
  type ImportedEvent,
  type ImportedIdea,
  type ImportedPoll,
  type ImportedPost,
  type ImportedReply,
  type ImportedThanks,
  type ImportedVersion,
  addressOf as pathOf,
  postEdited,
  postPinned,
  postPublished,
  type Rendered,
  reacted,
  rendered,
  thanksGiven,
} from '../../content/index.ts'
import { newId } from '../../platform/clock.ts'
import type { PastFact } from '../../platform/facts/index.ts'
import type { Signs } from '../company/shape.ts'
import { day, hour, lengthOf, shareOf } from '../company/times.ts'
import { membersOf } from '../company/whole.ts'
import { tellChoices } from './choices.ts'
import { tellOccasion } from './occasions.ts'
import { type Cast, earliest, later, past, type Standing, type Telling } from './standing.ts'

/** Some conversations, ready to be stored: no more reading, no more rendering. */
export type SaidThere = {
  posts: ImportedPost[]
  comments: ImportedComment[]
  accepted: { postId: string; answerId: string }[]
  reactions: GivenReaction[]
  versions: ImportedVersion[]
  checks: ImportedCheck[]
  asking: { postId: string; by: string | null }[]
  acknowledgements: { postId: string; personId: string; at: Date }[]
  events: ImportedEvent[]
  replies: ImportedReply[]
  polls: ImportedPoll[]
  ideas: ImportedIdea[]
  thanks: ImportedThanks[]
  unnamed: { postId: string; spaceId: string }[]
  facts: PastFact[]
}

export type Places = {
  cast: Cast
  subjectId: (name: string) => string
  /** Where this house is reached: links between conversations are whole addresses. */
  url: string
}

export function saidIn(places: Places, tellings: readonly Telling[]): SaidThere {
  const said: SaidThere = {
    ...{
      posts: [],
      comments: [],
      accepted: [],
      reactions: [],
      versions: [],
      checks: [],
      facts: [],
      asking: [],
      acknowledgements: [],
      events: [],
      replies: [],
      polls: [],
      ideas: [],
      thanks: [],
      unnamed: [],
    },
  }
  for (const telling of tellings) tell(places, telling, said)
  return said
}

/** Where one conversation happens, and what is needed to tell it. */
type Scene = Places & {
  telling: Telling
  postId: string
  spaceId: string | null
  said: SaidThere
  mentions: (body: string) => string[]
}

function tell(places: Places, telling: Telling, said: SaidThere): void {
  const { cast, subjectId } = places
  const { conversation, key, at } = telling
  const postId = cast.idOf('post', key)
  const spaceId = conversation.space === null ? null : cast.idOf('space', conversation.space)
  const scene: Scene = { ...places, telling, postId, spaceId, said, mentions: mentionsFor(cast, telling) }
  const author = askerOf(scene)
  const title = conversation.title ?? null
  const text = textOf(scene, conversation.body, title)
  const common = { id: postId, kind: conversation.kind, spaceId, authorId: author.id, title }
  said.posts.push({
    ...{ ...common, ...text, publicId: cast.addressOf(key), subjects: conversation.subjects },
    pinnedAt: conversation.pinned ? at : null,
    ...{ closedAt: null, editedAt: null, publishedAt: at, source: null },
  })
  const fact = postPublished({
    ...{ postId, spaceId, kind: conversation.kind, language: text.language },
    subjects: conversation.subjects.map(subjectId),
    mentions: scene.mentions(conversation.body),
  })
  said.facts.push(past(fact, author, at))
  sign(scene, { targetId: postId, target: 'post', at, author }, conversation.signs ?? {})
  tellUnder(scene, author)
  if (author.unnamed && spaceId) said.unnamed.push({ postId, spaceId })
  if (conversation.pinned) {
    const pinned = soon(scene, at, later(at, hour / 6))
    said.facts.push(past(postPinned({ postId, spaceId }), author, pinned))
  }
  tellVersions(scene, title)
  tellAcknowledged(scene)
  const { event, replies, facts } = tellOccasion(cast, telling, { postId, spaceId })
  if (event) said.events.push(event)
  said.replies.push(...replies)
  const choices = tellChoices(cast, telling, { postId, spaceId }, (body) => textOf(scene, body, null))
  if (choices.poll) said.polls.push(choices.poll)
  if (choices.idea) said.ideas.push(choices.idea)
  said.facts.push(...facts, ...choices.facts)
}

function askerOf({ cast, telling: { conversation } }: Scene): Standing {
  const unnamed = conversation.kind === 'question' && conversation.unnamed
  return unnamed ? cast.voice : cast.standing(conversation.by)
}

function tellUnder(scene: Scene, asker: Standing): void {
  const { cast, telling, postId, spaceId, said, mentions } = scene
  const ids = telling.under.map(() => newId())
  for (const [place, { by, at, body, kind, parent, accepted, signs, thanked }] of telling.under.entries()) {
    const author = cast.standing(by)
    const commentId = ids[place] ?? ''
    const parentId = parent === null ? null : (ids[parent] ?? null)
    const { language: _, ...text } = textOf(scene, body, null)
    said.comments.push({
      ...{ id: commentId, postId, parentId, kind, authorId: author.id, ...text },
      ...{ createdAt: at, editedAt: null, source: null },
    })
    // What a guest records names no unit, as behind the wall.
    const askerUnitId = author.guest ? null : asker.unitId
    const fact = { postId, spaceId, commentId, kind, parentId, askerUnitId, mentions: mentions(body) }
    said.facts.push(past(commentAdded(fact), author, at))
    sign(scene, { targetId: commentId, target: 'comment', at, author }, signs)
    thank(scene, { commentId, at, author }, thanked)
    if (!accepted) continue
    said.accepted.push({ postId, answerId: commentId })
    const solved = soon(scene, at, later(at, (0.3 + 20 * shareOf('accepted', telling.key)) * hour))
    const accept = answerAccepted({ postId, spaceId, answerId: commentId, answererId: author.id })
    said.facts.push(past(accept, asker, solved))
  }
}

/** Thanks come within the day, once somebody tried it. */
function thank(
  scene: Scene,
  { commentId, at, author }: { commentId: string; at: Date; author: Standing },
  thanked: readonly { by: string; sentence: string }[],
): void {
  const { cast, telling, postId, spaceId, said } = scene
  for (const { by, sentence } of thanked) {
    const who = cast.standing(by)
    const wait = (1 + 22 * shareOf('thanked', telling.key, by)) * hour
    const moment = soon(scene, at, later(at, wait))
    said.thanks.push({ postId, commentId, giverId: who.id, receiverId: author.id, sentence, at: moment })
    said.facts.push(past(thanksGiven({ postId, targetId: commentId, spaceId }), who, moment))
  }
}

/** Signs come within the two days that follow, most of them soon. */
function sign(
  scene: Scene,
  target: { targetId: string; target: 'post' | 'comment'; at: Date; author: Standing },
  signs: Signs,
): void {
  const { cast, postId, spaceId, said, telling } = scene
  const { targetId } = target
  for (const [name, people] of entriesOf(signs)) {
    for (const key of new Set(people)) {
      const who = cast.standing(key)
      const wait = 0.05 + 40 * shareOf('sign', telling.key, key, name, target.at.getTime()) ** 3
      const createdAt = soon(scene, target.at, later(target.at, wait * hour))
      said.reactions.push({
        targetId,
        target: target.target,
        postId,
        spaceId,
        personId: who.id,
        name,
        createdAt,
      })
      said.facts.push(past(reacted({ postId, spaceId, targetId, name }), who, createdAt))
    }
  }
}

const names = ['useful', 'thanks', 'agree', 'celebrate', 'curious'] as const

const entriesOf = (signs: Signs) =>
  names.flatMap((name) => {
    const people = signs[name] ?? []
    return people.length > 0 ? [[name, people] as const] : []
  })

/** Whole texts that took the place of the one before, and who found the latest right. */
function tellVersions(scene: Scene, title: string | null): void {
  const { cast, telling, postId, spaceId, said } = scene
  const { conversation, at } = telling
  if (conversation.kind !== 'article') return
  const versions = conversation.versions ?? []
  for (const { by, after, body, note } of versions) {
    const author = cast.standing(by)
    const writtenAt = later(at, lengthOf(after) ?? 0)
    said.versions.push({ postId, authorId: author.id, title, note, writtenAt, ...textOf(scene, body, title) })
    said.facts.push(past(postEdited({ postId, spaceId }), author, writtenAt))
  }
  if (conversation.reviewAfterDays === undefined) return
  const last = versions.at(-1)
  const checkedAt = later(at, last ? (lengthOf(last.after) ?? 0) : 0)
  const checker = cast.standing(last?.by ?? conversation.by)
  const againBefore = later(checkedAt, conversation.reviewAfterDays * day)
    .toISOString()
    .slice(0, 10)
  said.checks.push({ postId, personId: checker.id, checkedAt, againBefore })
  const number = versions.length + 1
  said.facts.push(past(articleChecked({ postId, spaceId, number, againBefore }), checker, checkedAt))
}

/** Those it is for say that they read it: most on the first day, the last after two weeks. */
function tellAcknowledged(scene: Scene): void {
  const { cast, telling, postId, spaceId, said } = scene
  const { conversation, at } = telling
  if (conversation.kind !== 'announcement' || conversation.acknowledged <= 0) return
  said.asking.push({ postId, by: null })
  const space = cast.company.spaces.find(({ key }) => key === conversation.space)
  const asked = space ? [...membersOf(cast.company, space).keys()] : cast.company.people.map(({ key }) => key)
  const willing = asked
    .filter((key) => key !== conversation.by && !cast.standing(key).left)
    .map((key) => ({ key, turn: shareOf('acknowledged', telling.key, key) }))
    .sort((one, other) => one.turn - other.turn)
  const count = Math.round(conversation.acknowledged * willing.length)
  for (const [place, { key }] of willing.slice(0, count).entries()) {
    const moment = later(at, (0.2 + 300 * (place / willing.length) ** 3) * hour)
    if (moment >= cast.from) continue
    const who = cast.standing(key)
    said.acknowledgements.push({ postId, personId: who.id, at: moment })
    said.facts.push(past(announcementAcknowledged({ postId, spaceId }), who, moment))
  }
}

/** At that time, or just now where that still lies ahead. */
function soon({ cast: { from } }: Scene, after: Date, wanted: Date): Date {
  return wanted < from ? wanted : earliest(later(after, 60_000), from)
}

function textOf(scene: Scene, body: string, title: string | null): Rendered {
  return rendered(withAddresses(scene, body), title)
}

function withAddresses({ cast, url }: Scene, body: string): string {
  return body
    .replace(/\{@([^}]+)\}/g, (_, key: string) => {
      const { id, name } = cast.standing(key)
      return `[@${name}](weft:person/${id})`
    })
    .replace(/^\{#([^}]+)\}$/gm, (_, key: string) => pointer(cast, url, key).address)
    .replace(/\{#([^}]+)\}/g, (_, key: string) => {
      const { title, address } = pointer(cast, url, key)
      return `[${title.replace(/[[\]\\]/g, '\\$&')}](${address})`
    })
}

/** Where another conversation stands, and its title. */
function pointer(
  { tellings, addressOf }: Cast,
  url: string,
  key: string,
): Record<'title' | 'address', string> {
  const telling = tellings.find(({ conversation }) => conversation.key === key)
  if (!telling) throw new Error(`The demo company links what nobody wrote: ${key}`)
  const { conversation } = telling
  const title = conversation.title ?? conversation.body.slice(0, 60)
  const path = pathOf({ kind: conversation.kind, publicId: addressOf(telling.key), title, excerpt: '' })
  return { title, address: `${url}${path}` }
}

/** Whom a text mentions, of those who read it. */
function mentionsFor(cast: Cast, { conversation }: Telling): (body: string) => string[] {
  const space = cast.company.spaces.find(({ key }) => key === conversation.space)
  const members = space && membersOf(cast.company, space)
  const reads = (key: string) => {
    const { guest, left } = cast.standing(key)
    if (left) return false
    if (!space) return !guest
    return members?.has(key) === true || (!guest && space.access === 'open' && space.state !== 'prepared')
  }
  return (body) =>
    [...new Set([...body.matchAll(/\{@([^}]+)\}/g)].map(([, key = '']) => key))]
      .filter(reads)
      .map((key) => cast.standing(key).id)
}
