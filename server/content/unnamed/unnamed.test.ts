import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { crowd, nextMoment } from '../../../test/unnamed.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
import { answer } from '../../platform/gates.ts'
import { publishGate } from '../gates.ts'

let world: World
let cast: Cast
let spaceId: string
let others: Actor[]
const asked: string[] = []

beforeAll(async () => {
  // Who weighs a text above is told of the voice, never of the author.
  const weighs = answer(publishGate, async (_tx, { authorId, body }, _space) => {
    asked.push(authorId)
    return body.includes('interdit') ? 'space.read_only' : 'allowed'
  })
  world = await openWorld({ more: () => [{ name: 'test', gates: [weighs] }] })
  cast = await gather(world)
  const { ines, awa, tomasz, rosa, ruissel } = cast
  others = await crowd(world, 4)
  const shared = { name: 'Le banc', access: 'private', organisationId: ruissel } as const
  spaceId = await openSpaceOf(world, ines, shared, [awa, tomasz, rosa, ...others])
})
afterAll(() => world.end())

const refusal = (status: number, code: string) => ({ status, code })
const newKey = () => {
  const key = randomBytes(32)
  return { key: key.toString('base64url'), keyHash: createHash('sha256').update(key).digest('base64url') }
}
const question = (title: string, keyHash: string) => ({
  ...({
    spaceId,
    title,
    body: `${title} Dites-moi.`,
    strength: 'moderators',
    escrowId: null,
    keyHash,
  } as const),
  subjects: ['Charge de travail'],
})

test('a question without a name appears with others’, speaks with one voice, and leaves by its key alone', async () => {
  const { ines, awa, tomasz, karim, rosa } = cast
  const mine = newKey()
  const secret = await openSpaceOf(world, awa, { name: 'Rachat Halden', access: 'secret' })
  const hinted = `Comme dans [#Rachat Halden](weft:space/${secret}).`
  const asks = question('Qui décide des heures du samedi ?', mine.keyHash)
  const first = { ...asks, body: `${asks.body} ${hinted}` }
  expect(await awa.refused('askUnnamed', first)).toEqual(refusal(409, 'unnamed.off'))
  await ines.do('askSwitch', { name: 'unnamed_questions', on: true, reason: 'Demandé par les élus.' })
  expect(await awa.refused('askUnnamed', first)).toEqual(refusal(403, 'unnamed.not_here'))
  expect(await tomasz.refused('allowUnnamed', { spaceId })).toEqual(refusal(403, 'space.not_owner'))
  await ines.do('allowUnnamed', { spaceId })
  expect(await ines.do('readUnnamedTerms', { spaceId })).toMatchObject({
    ...{ on: true, allowed: true, mayAllow: true, mayAsk: true, escrow: null, atLeast: 5, enough: true },
  })
  expect((await awa.do('listUnnamedSpaces')).data).toEqual([{ id: spaceId, name: 'Le banc' }])
  expect((await karim.do('listUnnamedSpaces')).data).toEqual([])
  expect(await rosa.refused('askUnnamed', first)).toEqual(refusal(403, 'inside_only'))
  expect(await karim.refused('askUnnamed', first)).toEqual(refusal(404, 'missing'))
  const hidden = { ...first, strength: 'members' } as const
  expect(await awa.refused('askUnnamed', hidden)).toEqual(refusal(409, 'unnamed.terms_changed'))
  const banned = { ...first, body: 'C’est interdit.' }
  expect(await awa.refused('askUnnamed', banned)).toEqual(refusal(403, 'space.read_only'))

  await awa.do('askUnnamed', first)
  expect(await awa.refused('askUnnamed', first)).toEqual(refusal(409, 'unnamed.key_used'))
  const traced = async () => (await awa.do('traceUnnamed', { keyHashes: [mine.keyHash] })).data[0]
  expect(await traced()).toMatchObject({ state: 'waiting', title: first.title, address: null })
  await nextMoment(world)
  const { address = '', postId = '' } = { ...(await traced()) } as { address: string; postId: string }

  for (const reader of [awa, tomasz, ines, rosa]) {
    const thread = await reader.do('readPost', { reference: postId })
    expect(thread).toMatchObject({ title: first.title, mine: false, mayAccept: false, mayEdit: false })
    expect(thread.author).toMatchObject({ audience: 'unnamed' })
  }
  expect(address).toMatch(/^\/q\/[a-z2-9]{16}-qui-decide/)
  expect(asked).not.toContain(awa.id)

  const answerId = (await tomasz.do('addComment', { postId, kind: 'answer', body: 'Le chef de banc.' })).id
  const says = { key: mine.key, body: 'Merci, et en août ?', parentId: answerId }
  await awa.do('speakUnnamed', says)
  await awa.do('speakUnnamed', { key: mine.key, body: `Je précise : en équipe. ${hinted}` })
  await awa.do('acceptUnnamed', { key: mine.key, answerId })
  expect(await tomasz.refused('speakUnnamed', { ...says, key: newKey().key })).toEqual(
    refusal(404, 'missing'),
  )
  expect((await traced())?.waiting.map(({ act }) => act)).toEqual(['comment', 'comment', 'accept'])
  await nextMoment(world)
  const thread = await rosa.do('readPost', { reference: postId })
  expect(thread).toMatchObject({ acceptedAnswerId: answerId })
  const voiced = thread.comments.filter(({ author }) => author?.audience === 'unnamed')
  const said = ['Merci, et en août ?', 'Je précise : en équipe. Comme dans #….']
  expect(voiced.map(({ body }) => body)).toEqual(said)
  const kept = `select title, excerpt, body, html from posts union all select null, excerpt, body, html from comments`
  expect(JSON.stringify(await world.sql(kept))).not.toContain('Halden')

  await tomasz.refused('removeUnnamed', { key: newKey().key })
  await awa.do('removeUnnamed', { key: mine.key })
  await nextMoment(world)
  expect(await tomasz.refused('readPost', { reference: postId })).toEqual(refusal(404, 'missing'))
  expect(
    await world.sql(
      `select distinct actor_id from facts
      where data ->> 'postId' = $1 and name in ('post.published', 'answer.accepted', 'post.deleted')`,
      [postId],
    ),
  ).toEqual([{ actor_id: null }])
})

test('it waits until enough were there, is taken back at once, and falls with what it was promised', async () => {
  const { ines, awa } = cast
  const [waits, back, falls] = [newKey(), newKey(), newKey()]
  await awa.do('askUnnamed', question('Peut-on refuser ?', waits.keyHash))
  await awa.do('askUnnamed', question('Reprise aussitôt ?', back.keyHash))
  await awa.do('removeUnnamed', { key: back.key })
  expect(await awa.refused('removeUnnamed', { key: back.key })).toEqual(refusal(404, 'missing'))
  await world.sql(`update sessions set last_seen_at = now() - interval '9 hours' where person_id = any($1)`, [
    others.map(({ id }) => id),
  ])
  const states = async () =>
    (await awa.do('traceUnnamed', { keyHashes: [waits.keyHash, back.keyHash, falls.keyHash] })).data.map(
      ({ state }) => state,
    )
  await nextMoment(world)
  expect(await states()).toEqual(['waiting', 'gone', 'gone'])
  expect(await awa.do('readUnnamedTerms', { spaceId })).toMatchObject({ enough: false })
  await world.sql('update sessions set last_seen_at = now()')
  await nextMoment(world)
  expect(await states()).toEqual(['published', 'gone', 'gone'])
  await awa.do('askUnnamed', question('Et sinon ?', falls.keyHash))
  await ines.do('stopUnnamed', { spaceId })
  await nextMoment(world)
  expect(await states()).toEqual(['published', 'gone', 'gone'])
})

test('nobody’s profile, lists or figures know the voice', async () => {
  const { ines, awa, tomasz } = cast
  const [{ id: voice = '' } = {}] = await world.sql(`select id from people where audience = 'unnamed'`)
  expect(await ines.refused('readPerson', { personId: voice })).toEqual(refusal(404, 'missing'))
  expect((await ines.do('readPersonPosts', { personId: voice })).data).toEqual([])
  const [question] = (await tomasz.do('readFollowing')).data.filter(({ kind }) => kind === 'question')
  await tomasz.do('addComment', { postId: question?.id ?? '', kind: 'answer', body: 'Oui.' })
  const [subject] = (await tomasz.do('readSubjects')).data
  expect(subject).toMatchObject({ name: 'Charge de travail', contributors: 1 })
  const { people } = await tomasz.do('readSubject', { subjectId: subject?.id ?? '' })
  expect(people.map(({ name }) => name)).toEqual([tomasz.name])
  const suggested = await awa.do('suggestMentions', { q: 'Anon', spaceId })
  expect(suggested.people).toEqual([])
  const listed = JSON.stringify(await awa.do('listPeople'))
  expect(listed).not.toContain(voice)
})
