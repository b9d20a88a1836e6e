import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let open: string
let secret: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, ines } = cast
  open = await openSpaceOf(world, awa, { name: 'Usinage' }, [tomasz, ines])
  secret = await openSpaceOf(world, awa, { name: 'Prototype', access: 'secret' }, [ines])
})
afterAll(() => world.end())

const asked = async (spaceId: string, title: string, subjects: string[]) =>
  (await cast.awa.do('publishPost', { kind: 'question', spaceId, title, body: 'Et ensuite ?', subjects })).id

async function solved(spaceId: string, title: string, subjects: string[], by: 'tomasz' | 'ines') {
  const postId = await asked(spaceId, title, subjects)
  const { id: answerId } = await cast[by].do('addComment', { postId, kind: 'answer', body: 'Voici.' })
  await cast.awa.do('acceptAnswer', { postId, answerId })
}

test('who knows is told by accepted answers and articles under the same subjects, of what one reaches', async () => {
  const { awa, tomasz, ines, karim, rosa } = cast
  await solved(open, 'Une cote dérive', ['Alésage'], 'tomasz')
  await solved(open, 'Un autre sujet', ['Peinture'], 'ines')
  await solved(secret, 'Un essai secret', ['Alésage'], 'ines')
  const title = 'Dérive thermique, cas d’école'
  await karim.do('publishPost', { kind: 'article', title, body: 'Tout est là.', subjects: ['Alésage'] })
  await awa.do('publishPost', { kind: 'article', title: 'Mes notes', body: 'Ici.', subjects: ['Alésage'] })
  const postId = await asked(open, 'Quelle consigne de bac ?', ['Alésage'])

  const seen = await tomasz.do('readWhoKnows', { postId })
  expect(seen).toMatchObject({
    by: 'subjects',
    data: [
      { id: karim.id, answers: 0, articles: 1, proofs: [{ kind: 'article', title }] },
      { id: tomasz.id, answers: 1, articles: 0, proofs: [{ kind: 'answer', title: 'Une cote dérive' }] },
    ],
  })
  const inner = await ines.do('readWhoKnows', { postId })
  expect(inner.data.map(({ name }) => name)).toEqual([ines.name, karim.name, tomasz.name])
  expect(await rosa.refused('readWhoKnows', { postId })).toEqual({ status: 403, code: 'inside_only' })
  const hidden = await asked(secret, 'Et le prototype ?', ['Alésage'])
  expect(await tomasz.refused('readWhoKnows', { postId: hidden })).toEqual({ status: 404, code: 'missing' })
})

test('a question without subjects asks its space; who left is not named', async () => {
  const { ines, tomasz } = cast
  const postId = await asked(open, 'Sans sujet, mais ici', [])
  const seen = await ines.do('readWhoKnows', { postId })
  expect(seen).toMatchObject({ by: 'space', data: [{ id: ines.id }, { id: tomasz.id }] })
  await world.sql(`update people set state = 'left' where id = $1`, [tomasz.id])
  expect((await ines.do('readWhoKnows', { postId })).data.map(({ id }) => id)).toEqual([ines.id])
})
