import { randomUUID } from 'node:crypto'
import { ask, type Move, pick } from './deeds.ts'
import type { Game } from './game.ts'
import { isGuest, type Person } from './model.ts'

/** A group: who takes part, and of each message who may read it. */
export type Conversation = {
  id: string
  publicId: string
  word: string
  members: Set<Person>
  said: { id: string; word: string; heard: Set<Person> }[]
}

const colleague = (person: Person) => !isGuest(person) && !person.left

export async function openConversation(game: Game, person: Person, { what, how }: Move) {
  const { model, word, know } = game
  const chosen = [pick(model.people, what), pick(model.people, how)].flatMap((other) => other ?? [])
  const others = [...new Set(chosen)].filter((other) => other !== person)
  const id = know(randomUUID(), 'a conversation')
  const named = word('the name of a conversation')
  const allowed = colleague(person) && others.length > 0 && others.every(colleague)
  const given = { people: others.map((other) => other.id), name: named, id }
  const opened = await ask(game, person, 'openConversation', given, allowed)
  if (!opened) return
  const publicId = know(String(opened.publicId), 'the address of a conversation')
  model.conversations.push({ id, publicId, word: named, members: new Set([person, ...others]), said: [] })
}

export async function say(game: Game, person: Person, { what }: Move) {
  const conversation = pick(game.model.conversations, what)
  if (!conversation) return
  const id = game.know(randomUUID(), 'a message')
  const word = game.word('a message')
  const hearers = [...conversation.members].filter(colleague)
  const allowed = hearers.includes(person) && hearers.length > 1
  const given = { conversationId: conversation.id, messageId: id, body: `Entre nous : ${word}.` }
  if (await ask(game, person, 'sendMessage', given, allowed))
    conversation.said.push({ id, word, heard: new Set(conversation.members) })
}

export async function comeOrLeave(game: Game, person: Person, { what, how }: Move) {
  const conversation = pick(game.model.conversations, what)
  const other = pick(game.model.people, how)
  if (!conversation || !other) return
  const { id: conversationId, members } = conversation
  const takesPart = members.has(person) && colleague(person)
  if (how % 3 === 0) {
    if (await ask(game, person, 'leaveConversation', { conversationId }, takesPart)) members.delete(person)
    return
  }
  const given = { conversationId, personId: other.id }
  if (!(await ask(game, person, 'addToConversation', given, takesPart && colleague(other)))) return
  if (members.has(other)) return
  members.add(other)
  // Whoever comes again hears from then on.
  for (const { heard } of conversation.said) heard.delete(other)
}

/** The words and ids of conversations that this person may meet. */
export function overheard(conversations: readonly Conversation[], person: Person): string[] {
  return conversations
    .filter(({ members }) => members.has(person) && colleague(person))
    .flatMap(({ id, publicId, word, said }) => [
      ...[id, publicId, word],
      ...said.filter(({ heard }) => heard.has(person)).flatMap((message) => [message.id, message.word]),
    ])
}
