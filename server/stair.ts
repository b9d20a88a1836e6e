/**
 * The slices in the order they are built: each calls only the doors of those above it in this list, and tells
 * the others by recording facts. `test/architecture.test.ts` holds every import to it. Reach stands lowest and
 * yet reads people's audience, organisation and state: they are half of every question it answers, and each list
 * of people above it asks reach.
 */
export const stair = [
  'reach', // who may see what: memberships, roles, outside organisations
  'people', // who is here, by id
  'mail', // what leaves by mail: the outbox, the deliver gate
  'identity', // how they prove it: sign-in, sessions, tokens
  'escrow', // two people who open together what neither opens alone
  'spaces', // where they meet
  'invitations', // how others come in: to the company, as guests to one space
  'directory', // every list and search of people, people import
  'content', // what they say: posts, comments, reactions, files, subjects
  'drafts', // what is being written, its author's alone; what is published at its hour
  'following', // how closely people follow spaces, threads, subjects, people
  'feed', // streams of posts within reach
  'search', // the index, within reach
  'conversations', // what a few say among themselves, and nothing else hears
  'inbox', // what concerns a person, one row a thread with its reason
  'notices', // what leaves by mail, digest and push, and when people are left in peace
  'integrations', // importers: other platforms' archives
  'insights', // what is measured, where the switchboard allows it
  'value', // what it is worth, job family by job family
  'demo', // an invented company that comes and goes
  'administration', // what is on, what is off; mail; health
] as const

export type SliceName = (typeof stair)[number]
