import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Cast, gather, openSpaceOf } from './cast.ts'
import { openWorld, type World } from './world.ts'

let world: World
let cast: Cast
let spaceId: string
let postId: string
let announcementId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  spaceId = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz])
  for (let n = 0; n < 5; n++) {
    const post = await cast.awa.do('publishPost', {
      spaceId,
      kind: 'question',
      title: `Quelle pompe pour la ligne ${n} ?`,
      body: 'Les fuites reviennent.',
      subjects: ['Pompes'],
    })
    postId = post.id
    await cast.tomasz.do('addComment', { postId, kind: 'answer', body: 'La deuxième pompe.' })
  }
  const { id } = await cast.awa.do('publishPost', {
    ...{ kind: 'announcement', title: 'La pompe 2 est arrêtée', body: 'Jusqu’à lundi.', spaceId },
    acknowledgement: {},
  })
  announcementId = id
  await world.settled()
})
afterAll(() => world.end())

/** The request that a statement is sent for: what readers and jobs send meanwhile belongs to none. */
const asking = new AsyncLocalStorage<{ sent: number }>()
let latest = { sent: 0 }
const begin = () => {
  latest = { sent: 0 }
  asking.enterWith(latest)
}

beforeAll(() => {
  subscribe('http.server.request.start', begin)
  const query: (...given: unknown[]) => unknown = pg.Client.prototype.query
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    const request = asking.getStore()
    if (request) request.sent += 1
    return query.apply(this, given)
  })
})
afterAll(() => {
  unsubscribe('http.server.request.start', begin)
  vi.restoreAllMocks()
})

/** Statements of one request, the session check among them; the first of two may also mark the session as used. */
async function leastSent(request: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let n = 0; n < 2; n++) {
    await request()
    least = Math.min(least, latest.sent)
  }
  return least
}

test.each([
  ['the session check', 3, () => cast.tomasz.do('readMe')],
  ['the home feed', 2, () => cast.tomasz.do('readFollowing')],
  ['For you', 3, () => cast.tomasz.do('readForYou')],
  ['what waits now', 3, () => cast.tomasz.do('readNow')],
  ['what is new in my spaces', 2, () => cast.tomasz.do('readSpaceNews')],
  ['where to begin', 2, () => cast.karim.do('readSuggestions')],
  ['the first minutes', 3, () => cast.karim.do('readFirstMinutes')],
  ['the inbox', 2, () => cast.awa.do('listInbox')],
  ['the count of the inbox', 2, () => cast.awa.do('countInbox')],
  ['my conversations', 2, () => cast.awa.do('listConversations')],
  ['subjects', 2, () => cast.tomasz.do('readSubjects')],
  ['a space', 2, () => cast.tomasz.do('readSpaceFeed', { spaceId })],
  ['the page of a space', 2, () => cast.tomasz.do('readSpace', { spaceId })],
  ['the overview of a space', 3, () => cast.tomasz.do('readSpaceOverview', { spaceId })],
  ['how people take part', 2, () => cast.ines.do('readParticipation')],
  ['the health of a space', 2, () => cast.tomasz.do('readSpaceHealth', { spaceId })],
  ['unanswered questions', 2, () => cast.tomasz.do('readQuestions', { show: 'unanswered' })],
  ['a question with its answers', 3, () => cast.tomasz.do('readPost', { reference: postId })],
  ['who knows its subjects', 2, () => cast.tomasz.do('readWhoKnows', { postId })],
  ['the versions of a post', 2, () => cast.tomasz.do('listVersions', { postId })],
  ['what changed between two', 2, () => cast.tomasz.do('compareVersions', { postId, from: 1, to: 1 })],
  ['an announcement', 2, () => cast.tomasz.do('readPost', { reference: announcementId })],
  ['how many acknowledged it', 3, () => cast.awa.do('readAcknowledgements', { postId: announcementId })],
  ['who acknowledged it', 3, () => cast.awa.do('listAcknowledgements', { postId: announcementId })],
  ['whom one would ask', 2, () => cast.awa.do('countReaders', { spaceId })],
  ['what is pinned to a space', 3, () => cast.tomasz.do('listPinned', { spaceId })],
  ['a search', 3, () => cast.tomasz.do('search', { q: 'pompes' })],
  ['a search of two words with slips', 3, () => cast.tomasz.do('search', { q: 'pomep fiut' })],
  ['a keystroke in the palette', 2, () => cast.tomasz.do('findBeginnings', { q: 'pom' })],
  ['posts like this one', 2, () => cast.tomasz.do('similarPosts', { title: 'Une pompe qui fuit' })],
] as const)('%s takes at most %i round trips', async (_name, most, request) => {
  expect(await leastSent(request)).toBeLessThanOrEqual(most)
})
