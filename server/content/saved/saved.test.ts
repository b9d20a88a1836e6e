import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let shared: string
let secret: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  const access = 'private' as const
  shared = await openSpaceOf(world, awa, { name: 'Ruissel', access, organisationId: ruissel }, [tomasz, rosa])
  secret = await openSpaceOf(world, awa, { name: 'Prototype', access: 'secret' }, [tomasz])
})
afterAll(() => world.end())

const publish = (spaceId: string, title: string) =>
  cast.awa.do('publishPost', { kind: 'question', spaceId, title, body: 'Et ensuite ?' })
const kept = async (actor: Actor) =>
  (await actor.do('listSaved')).data.map(({ post, comment }) => comment?.excerpt ?? post.title)

test('what one keeps is listed last kept first, for oneself alone, while one reaches it', async () => {
  const { awa, tomasz, karim, rosa, ines } = cast
  const question = await publish(shared, 'Quelle vanne ?')
  const hidden = await publish(secret, 'Quel alliage ?')
  const answer = await awa.do('addComment', { postId: question.id, kind: 'answer', body: 'La DN 50.' })
  await tomasz.do('saveForLater', { target: 'post', targetId: hidden.id })
  await tomasz.do('saveForLater', { target: 'comment', targetId: answer.id })
  await tomasz.do('saveForLater', { target: 'post', targetId: question.id })
  await tomasz.do('saveForLater', { target: 'comment', targetId: answer.id })
  expect(await kept(tomasz)).toEqual(['Quelle vanne ?', 'La DN 50.', 'Quel alliage ?'])
  const first = await tomasz.do('listSaved', { limit: 1 })
  const cursor = first.page.nextCursor ?? ''
  const second = await tomasz.do('listSaved', { limit: 1, cursor })
  expect(second.data[0]).toMatchObject({
    ...{ target: 'comment', targetId: answer.id, comment: { author: { name: awa.name } } },
    address: `${question.address}#c-${answer.publicId}`,
  })
  for (const other of [awa, karim, rosa, ines]) expect(await kept(other)).toEqual([])

  const thread = await tomasz.do('readPost', { reference: question.id })
  expect([...thread.saved].sort()).toEqual([question.id, answer.id].sort())
  expect((await awa.do('readPost', { reference: question.id })).saved).toEqual([])
  const { data } = await tomasz.do('readSpaceFeed', { spaceId: secret })
  expect(data).toMatchObject([{ id: hidden.id, saved: true }])

  await awa.do('removeMember', { spaceId: secret, personId: tomasz.id })
  expect(await kept(tomasz)).toEqual(['Quelle vanne ?', 'La DN 50.'])
  await awa.do('addMember', { spaceId: secret, personId: tomasz.id, role: 'member' })
  expect(await kept(tomasz)).toEqual(['Quelle vanne ?', 'La DN 50.', 'Quel alliage ?'])

  await awa.do('deleteComment', { commentId: answer.id, version: 1 })
  await tomasz.do('forgetSaved', { target: 'post', targetId: question.id })
  expect(await kept(tomasz)).toEqual(['Quel alliage ?'])
  expect(await world.sql(`select name from facts where name like 'saved%'`)).toEqual([])
})

test('what is out of reach is kept no more than what does not exist; guests keep theirs behind the wall', async () => {
  const { karim, rosa, felix, tomasz } = cast
  const missing = { status: 404, code: 'missing' }
  const hidden = await publish(secret, 'Quel délai ?')
  const question = await publish(shared, 'Quel plan ?')
  for (const actor of [karim, rosa, felix])
    expect(await actor.refused('saveForLater', { target: 'post', targetId: hidden.id })).toEqual(missing)
  expect(await karim.refused('forgetSaved', { target: 'post', targetId: hidden.id })).toEqual(missing)
  expect(await felix.refused('saveForLater', { target: 'post', targetId: question.id })).toEqual(missing)

  const said = await rosa.do('addComment', { postId: question.id, kind: 'answer', body: 'Le plan B.' })
  await rosa.do('saveForLater', { target: 'comment', targetId: said.id })
  await rosa.do('saveForLater', { target: 'post', targetId: question.id })
  expect(await kept(rosa)).toEqual(['Quel plan ?', 'Le plan B.'])
  await rosa.do('forgetSaved', { target: 'post', targetId: question.id })
  expect(await kept(rosa)).toEqual(['Le plan B.'])

  await world.sql(
    `insert into posts (id, public_id, kind, author_id, body, html, excerpt)
     select gen_random_uuid(), 'x' || n, 'message', $1, '', '', '' from generate_series(1, 1000) n`,
    [karim.id],
  )
  await world.sql(`insert into saved (person_id, post_id) select $1, id from posts where author_id = $1`, [
    karim.id,
  ])
  const given = { target: 'post', targetId: question.id } as const
  expect(await karim.refused('saveForLater', given)).toEqual({ status: 409, code: 'saved.too_many' })
  await tomasz.do('saveForLater', given)
})
