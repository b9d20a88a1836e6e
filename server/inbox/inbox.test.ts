import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../test/world.ts'
import { hushReaders, rebuild } from '../platform/facts/index.ts'
import { findDueNotices, markNoticed } from './index.ts'

let world: World
let cast: Cast
let usinage: string
let ruissel: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, karim, rosa } = cast
  usinage = await openSpaceOf(world, awa, { name: 'Usinage' }, [tomasz, karim])
  const shared = { name: 'Ruissel et nous', access: 'private', organisationId: cast.ruissel } as const
  ruissel = await openSpaceOf(world, awa, shared, [tomasz, rosa])
})
afterAll(() => world.end())

/** What stands in someone's inbox: title, reasons, how much is unread. */
async function inboxOf(
  actor: Actor,
  given: { show?: 'open' | 'unread' | 'done'; about?: 'answers' | 'asks' } = {},
) {
  await world.settled()
  const { data } = await actor.do('listInbox', given)
  return data.map(({ title, why, unread }) => [title, why.map(({ reason }) => reason).join(' '), unread])
}

const unreadOf = async (actor: Actor) => (await actor.do('countInbox')).unread

const ask = (actor: Actor, title: string, body = 'Qui saurait ?', spaceId: string | null = usinage) =>
  actor.do('publishPost', { kind: 'question', spaceId, title, body })

const named = ({ id, name }: Actor) => `[${name}](weft:person/${id})`

test('a row a thread: what answers me, mentions me or replies to me, with the strongest reason first', async () => {
  const { awa, tomasz, karim } = cast
  const { id: postId } = await ask(tomasz, 'Quel foret pour l’inox ?')
  const answer = await awa.do('addComment', { postId, kind: 'answer', body: 'Du carbure.' })
  expect(await inboxOf(tomasz)).toEqual([['Quel foret pour l’inox ?', 'answered', 1]])
  await karim.do('addComment', { postId, parentId: answer.id, body: `Oui, ${named(tomasz)}, sous huile.` })
  expect(await inboxOf(tomasz)).toEqual([['Quel foret pour l’inox ?', 'mentioned answered', 2]])
  expect(await inboxOf(awa)).toEqual([['Quel foret pour l’inox ?', 'replied', 1]])
  expect(await inboxOf(karim)).toEqual([])

  const { data } = await tomasz.do('listInbox')
  expect(data[0]).toMatchObject({
    excerpt: 'Oui, Tomasz Wiśniewski, sous huile.',
    actor: { name: karim.name },
  })
  expect(data[0]?.why[0]?.says).toBe('On vous mentionne')
  await tomasz.do('acceptAnswer', { postId, answerId: answer.id })
  expect(await inboxOf(awa)).toEqual([['Quel foret pour l’inox ?', 'replied accepted', 2]])
  await tomasz.do('thank', { postId, commentId: answer.id, sentence: 'Le carbure tient.' })
  expect((await inboxOf(awa))[0]).toEqual(['Quel foret pour l’inox ?', 'replied accepted thanked', 3])
  await tomasz.do('withdrawAcceptance', { postId })
  expect(await inboxOf(awa)).toEqual([['Quel foret pour l’inox ?', 'replied thanked', 2]])
})

test('reading settles a row, done puts it away, what comes later brings it back, undo restores it', async () => {
  const { awa, tomasz, karim } = cast
  const [row] = (await tomasz.do('listInbox')).data
  const threadId = row?.id ?? ''
  expect(await unreadOf(tomasz)).toBe(1)
  await tomasz.do('markRead', { postId: threadId })
  expect(await unreadOf(tomasz)).toBe(0)
  expect(await inboxOf(tomasz, { show: 'unread' })).toEqual([])
  expect(await inboxOf(tomasz)).toHaveLength(1)

  await tomasz.do('putAway', { threadId })
  expect(await inboxOf(tomasz)).toEqual([])
  expect(await inboxOf(tomasz, { show: 'done' })).toHaveLength(1)
  await tomasz.do('bringBack', { threadId })
  expect(await inboxOf(tomasz)).toHaveLength(1)
  await tomasz.do('putAway', { threadId })
  const late = await karim.do('addComment', { postId: threadId, body: 'Et lentement.' })
  expect(await inboxOf(tomasz)).toEqual([['Quel foret pour l’inox ?', 'replied', 1]])
  await karim.do('deleteComment', { commentId: late.id, version: 1 })
  expect(await inboxOf(tomasz)).toMatchObject([['Quel foret pour l’inox ?', 'mentioned answered', 0]])

  await ask(tomasz, 'Où est le comparateur ?').then(({ id }) =>
    awa.do('addComment', { postId: id, kind: 'answer', body: 'Au contrôle.' }),
  )
  expect(await inboxOf(tomasz, { about: 'asks' })).toEqual([])
  const before = (await tomasz.do('listInbox')).data[0]?.latestAt ?? new Date()
  await awa.do('addComment', { postId: threadId, body: `Voyez, ${named(tomasz)}.` })
  await world.settled()
  const { at, rows } = await tomasz.do('putAllAway', { before })
  expect(rows).toBe(1)
  expect(await inboxOf(tomasz)).toHaveLength(1)
  await tomasz.do('bringAllBack', { at })
  expect(await inboxOf(tomasz)).toHaveLength(2)
  expect(await awa.refused('putAway', { threadId: cast.ines.id })).toMatchObject({ status: 404 })
})

test('levels decide: who watches is told of everything, who mutes of nothing but a mention', async () => {
  const { awa, tomasz, karim, ines } = cast
  await ines.do('chooseLevel', { target: 'space', targetId: usinage, level: 'watching' })
  await karim.do('chooseLevel', { target: 'person', targetId: tomasz.id, level: 'watching' })
  const { id: postId } = await ask(tomasz, 'Le banc est-il libre ?')
  expect(await inboxOf(ines)).toEqual([['Le banc est-il libre ?', 'watching_space', 1]])
  expect((await inboxOf(karim))[0]).toEqual(['Le banc est-il libre ?', 'watching_person', 1])

  await tomasz.do('chooseLevel', { target: 'space', targetId: usinage, level: 'muted' })
  await awa.do('addComment', { postId, kind: 'answer', body: 'Oui.' })
  expect((await inboxOf(tomasz)).map(([title]) => title)).not.toContain('Le banc est-il libre ?')
  await awa.do('addComment', { postId, body: `${named(tomasz)}, il est libre.` })
  expect((await inboxOf(tomasz))[0]).toEqual(['Le banc est-il libre ?', 'mentioned', 1])
  // Who chose a level for the thread itself has that one.
  await tomasz.do('chooseLevel', { target: 'post', targetId: postId, level: 'tracking' })
  await karim.do('addComment', { postId, kind: 'answer', body: 'Je confirme.' })
  expect((await inboxOf(tomasz))[0]).toEqual(['Le banc est-il libre ?', 'mentioned answered', 2])
  await tomasz.do('forgetLevel', { target: 'space', targetId: usinage })
})

test('what is out of reach shows in no row and no count, and guests have an inbox of their own', async () => {
  const { awa, tomasz, rosa, felix, ines } = cast
  const { id: postId } = await ask(awa, 'Quand livrez-vous ?', `${named(rosa)} ?`, ruissel)
  await rosa.do('addComment', { postId, kind: 'answer', body: 'Jeudi.' })
  expect(await inboxOf(rosa)).toEqual([['Quand livrez-vous ?', 'mentioned', 0]])
  await awa.do('addComment', { postId, body: `Merci ${named(rosa)} et ${named(felix)}.` })
  expect(await inboxOf(rosa)).toEqual([['Quand livrez-vous ?', 'mentioned', 1]])
  expect(await inboxOf(felix)).toEqual([])
  expect(await unreadOf(rosa)).toBe(1)
  await rosa.do('putAway', { threadId: postId })
  expect(await inboxOf(rosa)).toEqual([])
  await rosa.do('bringBack', { threadId: postId })
  await rosa.do('markRead', { postId })
  expect(await unreadOf(rosa)).toBe(0)

  await awa.do('addComment', { postId, body: `${named(tomasz)}, vu ?` })
  expect((await inboxOf(tomasz))[0]).toEqual(['Quand livrez-vous ?', 'mentioned', 1])
  const counted = await unreadOf(tomasz)
  await awa.do('removeMember', { spaceId: ruissel, personId: tomasz.id })
  expect((await inboxOf(tomasz)).map(([title]) => title)).not.toContain('Quand livrez-vous ?')
  expect(await unreadOf(tomasz)).toBe(counted - 1)
  expect(await tomasz.refused('putAway', { threadId: postId })).toMatchObject({ status: 404 })
  expect(await inboxOf(ines)).not.toContain('Quand livrez-vous ?')
})

test('what somebody answered before their inbox heard of it is not unread; what came after is', async () => {
  const { awa, rosa } = cast
  await world.weft.ground.inside.transaction().execute(async (tx) => {
    await hushReaders(tx)
    const { id: postId } = await ask(awa, 'Et le second lot ?', `${named(rosa)} ?`, ruissel)
    await rosa.do('addComment', { postId, kind: 'answer', body: 'Vendredi.' })
    await awa.do('addComment', { postId, body: `Merci ${named(rosa)}.` })
  })
  expect((await inboxOf(rosa))[0]).toEqual(['Et le second lot ?', 'mentioned', 1])
})

test('whoever looks after a space is asked to let people in, until somebody decides', async () => {
  const { awa, karim } = cast
  const spaceId = await openSpaceOf(world, awa, { name: 'Budget', access: 'private' })
  await karim.do('askToJoin', { spaceId, sentence: 'Je prépare les achats.' })
  expect((await inboxOf(awa, { about: 'asks' }))[0]).toEqual(['Budget', 'joining', 1])
  // Who looks after it no longer is told nothing of who waits.
  const before = () => findDueNotices(world.weft.ground.inside, 'mail', { before: new Date(), limit: 100 })
  const told = async () => (await before()).filter(({ threadId }) => threadId === spaceId).length
  expect(await told()).toBe(1)
  const become = (role: string) =>
    world.sql('update memberships set role = $1 where space_id = $2 and person_id = $3', [
      ...[role, spaceId, awa.id],
    ])
  await become('member')
  expect(await told()).toBe(0)
  await become('owner')
  await awa.do('acceptRequest', { spaceId, personId: karim.id })
  expect(await inboxOf(awa, { about: 'asks' })).toEqual([])
})

test('an event that moves tells those who come, an idea that is decided tells whose it is', async () => {
  const { awa, tomasz, karim } = cast
  const times = { starts: '2998-11-27T14:00', ends: '2998-11-27T15:30', timeZone: 'Europe/Paris' }
  const event = { spaceId: usinage, title: 'Revue de série', body: 'Les cotes.', place: 'Atelier 3' }
  const { id: postId } = await awa.do('publishEvent', { ...event, ...times })
  await karim.do('replyToEvent', { postId, answer: 'maybe' })
  await tomasz.do('replyToEvent', { postId, answer: 'no' })
  await awa.do('rescheduleEvent', { postId, ...times, ends: '2998-11-27T16:00', place: 'Atelier 3' })
  expect((await inboxOf(karim))[0]).toEqual(['Revue de série', 'moved', 1])
  await awa.do('cancelEvent', { postId })
  expect((await inboxOf(karim))[0]).toEqual(['Revue de série', 'cancelled moved', 2])
  const titles = (await inboxOf(tomasz)).map(([title]) => title)
  expect(titles).not.toContain('Revue de série')

  const { id } = await karim.do('publishPost', {
    kind: 'idea',
    spaceId: usinage,
    title: 'Un bac de tri',
    body: 'Ici.',
  })
  await awa.do('decideIdea', { postId: id, state: 'accepted', reason: 'Posé en mai.' })
  expect((await inboxOf(karim))[0]).toEqual(['Un bac de tri', 'decided', 1])
})

test('an announcement asks everyone to acknowledge it, by a job; who did is asked no more', async () => {
  const { awa, tomasz, karim, ines } = cast
  const asking = { kind: 'announcement', spaceId: usinage, acknowledgement: { by: null } } as const
  const { id } = await awa.do('publishPost', { ...asking, title: 'Plus de papier', body: 'À lire.' })
  await until(async () => (await inboxOf(karim, { about: 'asks' })).length === 1)
  expect(await inboxOf(karim, { about: 'asks' })).toEqual([['Plus de papier', 'acknowledge', 1]])
  await karim.do('acknowledge', { postId: id })
  expect(await inboxOf(karim, { about: 'asks' })).toEqual([])
  await awa.do('remindReaders', { postId: id })
  await until(async () => (await inboxOf(tomasz, { about: 'asks' }))[0]?.[2] === 2)
  expect(await inboxOf(tomasz, { about: 'asks' })).toEqual([['Plus de papier', 'acknowledge reminded', 2]])
  await tomasz.do('acknowledge', { postId: id })
  expect(await inboxOf(karim, { about: 'asks' })).toEqual([])
  expect(await inboxOf(tomasz, { about: 'asks' })).toEqual([])
  expect(await inboxOf(ines, { about: 'asks' })).toEqual([])
})

test('what is due is told once a channel, each thread once, and not what was read; heard again it is the same', async () => {
  const { awa, karim } = cast
  const db = world.weft.ground.inside
  const due = async () => {
    await world.settled()
    const all = await findDueNotices(db, 'mail', { before: new Date(), limit: 100 })
    return all.filter(({ personId }) => personId === karim.id)
  }
  const { id: postId } = await ask(karim, 'Quel jeu pour ce palier ?')
  await markNoticed(db, 'mail', await due())
  expect(await due()).toEqual([])
  await awa.do('addComment', { postId, kind: 'answer', body: 'H7.' })
  await awa.do('addComment', { postId, body: 'Ou G7.' })
  const [notice, ...others] = await due()
  expect(others).toEqual([])
  expect(notice).toMatchObject({
    title: 'Quel jeu pour ce palier ?',
    unread: 2,
    reasons: ['answered', 'replied'],
  })
  expect(await findDueNotices(db, 'mail', { before: notice?.since ?? new Date(), limit: 100 })).not.toEqual(
    [],
  )

  // Whoever chose less since, or lost their reach, is told what they would be told today; who chose more, what they were.
  const same = [awa, cast.rosa, cast.ines].map(({ id }) => id)
  const rows = () =>
    world.sql(
      `select to_jsonb(r) - 'changed' - 'settled_at' as row from inbox_rows r where person_id = any($1) order by person_id, thread_id`,
      [same],
    )
  const notes = () =>
    world.sql('select * from inbox_notes where person_id = any($1) order by person_id, thread_id, position', [
      same,
    ])
  const live = { rows: await rows(), notes: await notes() }
  const reader = world.weft.readers.find(({ name }) => name === 'inbox')
  if (!reader) throw new Error('The inbox has no reader.')
  await rebuild(db, reader)
  await until(async () => (await notes()).length === live.notes.length)
  expect({ rows: await rows(), notes: await notes() }).toEqual(live)

  await karim.do('markRead', { postId })
  expect((await due()).map(({ threadId }) => threadId)).not.toContain(postId)
  // A recount that was under way counts as unread what was read meanwhile: nobody is told.
  await world.sql(
    'update inbox_rows set unread = 1, unread_since = latest_at where person_id = $1 and thread_id = $2',
    [karim.id, postId],
  )
  const read = (await karim.do('listInbox')).data.find(({ id }) => id === postId)
  expect(read?.unread).toBe(0)
  expect((await karim.do('listInbox', { show: 'unread' })).data.map(({ id }) => id)).not.toContain(postId)
  expect((await due()).map(({ threadId }) => threadId)).not.toContain(postId)
})

/** A job does it: asked again as a page would. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await world.settled()
}
