import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let spaceId: string
let postId: string
let answerId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, rosa, karim, ruissel } = cast
  const place = { name: 'Usinage', access: 'private', organisationId: ruissel } as const
  spaceId = await openSpaceOf(world, awa, place, [tomasz, rosa, karim])
  const asked = { kind: 'question', spaceId, title: 'Où chercher ?', body: 'La cote dérive.' } as const
  postId = (await awa.do('publishPost', asked)).id
  answerId = (await tomasz.do('addComment', { postId, kind: 'answer', body: 'Mesurez le bac.' })).id
})
afterAll(() => world.end())

const refusal = (status: number, code: string) => ({ status, code })
const sentence = 'Le poste de nuit vous doit une cote juste.'

test('thanks are one sentence each, for what another wrote; whoever reads it reads them', async () => {
  const { awa, tomasz, rosa, ines, felix } = cast
  const given = { postId, commentId: answerId, sentence }
  expect(await tomasz.refused('thank', given)).toEqual(refusal(403, 'thanks.oneself'))
  for (const outsider of [ines, felix])
    expect(await outsider.refused('thank', given)).toEqual(refusal(404, 'missing'))
  const other = await awa.do('publishPost', { kind: 'message', spaceId, body: 'Bonjour' })
  expect(await awa.refused('thank', { ...given, postId: other.id })).toEqual(
    refusal(422, 'comment.other_post'),
  )
  await awa.do('thank', { ...given, sentence: 'Merci.' })
  await awa.do('thank', given)
  await awa.do('thank', given)
  const { thanks } = await rosa.do('thank', { ...given, sentence: 'Nous aussi, chez Ruissel.' })
  expect(thanks).toMatchObject([
    { commentId: answerId, by: { id: awa.id }, sentence, mine: false },
    { commentId: answerId, by: { id: rosa.id }, mine: true },
  ])
  const facts = await world.sql(
    `select actor_id, data from facts where name = 'thanks.given' order by position`,
  )
  const fact = (actor_id: string) => ({ actor_id, data: { postId, targetId: answerId } })
  expect(facts).toEqual([fact(awa.id), fact(awa.id), fact(rosa.id)])
})

test('who was thanked keeps them, shows some on the card, to those who reach what they are for', async () => {
  const { awa, tomasz, karim, ines, rosa } = cast
  const received = async (who: typeof awa) =>
    (await who.do('listThanks', { personId: tomasz.id })).data.map((each) => each.sentence)
  expect(await received(tomasz)).toEqual(['Nous aussi, chez Ruissel.', sentence])
  expect(await received(karim)).toEqual([])
  expect(await rosa.refused('listThanks', { personId: tomasz.id })).toEqual(refusal(403, 'inside_only'))

  const { data } = await tomasz.do('listThanks', { personId: tomasz.id })
  const thanksId = data[1]?.id ?? ''
  expect(await awa.refused('showThanks', { thanksId })).toEqual(refusal(404, 'missing'))
  await tomasz.do('showThanks', { thanksId })
  expect(await received(karim)).toEqual([sentence])
  expect(await received(ines)).toEqual([])
  await tomasz.do('hideThanks', { thanksId })
  expect(await received(karim)).toEqual([])

  // A sentence that is written anew stands on the card only once it is chosen again.
  await tomasz.do('showThanks', { thanksId })
  const { id: fromRosa = '' } = data[0] ?? {}
  await tomasz.do('showThanks', { thanksId: fromRosa })
  await rosa.do('thank', { postId, commentId: answerId, sentence: 'Enfin.' })
  expect(await received(karim)).toEqual([sentence])
  await rosa.do('thank', { postId, commentId: answerId, sentence: 'Nous aussi, chez Ruissel.' })
  expect(await karim.refused('withdrawThanks', { thanksId })).toEqual(refusal(404, 'missing'))
  await awa.do('withdrawThanks', { thanksId })
  expect(await received(tomasz)).toEqual(['Nous aussi, chez Ruissel.'])
  const mine = (await rosa.do('readPost', { reference: postId })).thanks.find((each) => each.mine)
  await rosa.do('withdrawThanks', { thanksId: mine?.id ?? '' })
  expect((await awa.do('readPost', { reference: postId })).thanks).toEqual([])
})

test('what was thanked for takes its thanks along when it is deleted', async () => {
  const { awa, tomasz } = cast
  const { id: commentId, version } = await tomasz.do('addComment', { postId, body: 'Et le filtre.' })
  await awa.do('thank', { postId, commentId, sentence })
  await tomasz.do('deleteComment', { commentId, version })
  expect((await awa.do('readPost', { reference: postId })).thanks).toEqual([])
  expect((await tomasz.do('listThanks', { personId: tomasz.id })).data).toEqual([])
})

test('an answer says how many it helped, each once, its author aside; a comment says nothing', async () => {
  const { awa, tomasz, rosa } = cast
  const said = await tomasz.do('addComment', { postId, kind: 'answer', body: 'Purgez le circuit.' })
  const remark = await tomasz.do('addComment', { postId, body: 'Sans démonter.' })
  const react = { target: 'comment', targetId: said.id } as const
  for (const person of [awa, tomasz]) await person.do('react', { ...react, name: 'useful' })
  await awa.do('react', { ...react, name: 'thanks' })
  await rosa.do('thank', { postId, commentId: said.id, sentence })
  await rosa.do('thank', { postId, commentId: remark.id, sentence })
  const helped = async (who: typeof awa, id: string) =>
    (await who.do('readPost', { reference: postId })).comments.find((each) => each.id === id)?.helpedOthers
  for (const [who, others] of [
    [tomasz, 2],
    [awa, 1],
    [rosa, 1],
  ] as const)
    expect(await helped(who, said.id)).toBe(others)
  expect(await helped(awa, remark.id)).toBe(0)
})
