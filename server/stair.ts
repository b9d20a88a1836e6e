/**
 * The slices in the order they are built: each calls only the doors of those above it in this list, and tells
 * the others by recording facts. `test/architecture.test.ts` holds every import to it.
 */
export const stair = [
  'reach', // who may see what: memberships, roles, outside organisations
  'people', // who is here, by id
  'identity', // how they prove it: sign-in, sessions, tokens, invitations
  'spaces', // where they meet
  'directory', // every list and search of people, people import
  'content', // what they say: posts, comments, reactions, files, subjects
  'feed', // streams of posts within reach
  'search', // the index, within reach
  'integrations', // importers: other platforms' archives
  'administration', // what is on, what is off; mail; health
] as const

export type SliceName = (typeof stair)[number]
