import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const line = ({ address }: { address: string }) => `https://weft.example${address}`

test('an address alone on its line becomes a card for whoever reaches what it leads to, and a link for the rest', async () => {
  const { awa, tomasz, karim } = cast
  const open = await openSpaceOf(world, awa, { name: 'Usinage' }, [])
  const secret = await openSpaceOf(world, awa, { name: 'Rachat', access: 'secret' }, [tomasz])
  const hidden = await awa.do('publishPost', {
    ...{ kind: 'message', spaceId: secret, title: 'Le prix', body: 'Douze millions.' },
  })
  const asked = await awa.do('publishPost', {
    ...{ kind: 'question', spaceId: open, title: 'Quel lubrifiant ?', body: 'Pour du M4.' },
  })
  const answer = await tomasz.do('addComment', { postId: asked.id, kind: 'answer', body: 'De l’huile.' })
  await awa.do('acceptAnswer', { postId: asked.id, answerId: answer.id })
  const { id } = await awa.do('publishPost', {
    ...{ kind: 'message', spaceId: open, title: null },
    body: `À lire :\n\n${line(asked)}\n\nDans une phrase, ${line(hidden)} reste un lien.`,
  })
  await tomasz.do('addComment', { postId: id, body: `${line({ address: `/p/${hidden.publicId}` })}\n` })

  const cardsOf = async (reader: typeof awa) => {
    const { cards } = await reader.do('readPost', { reference: id })
    return cards.sort((one, other) => one.kind.localeCompare(other.kind))
  }
  const question = {
    ...{ publicId: asked.publicId, address: asked.address, kind: 'question', title: 'Quel lubrifiant ?' },
    ...{ excerpt: 'Pour du M4.', accepted: true, space: 'Usinage' },
  }
  expect(await cardsOf(tomasz)).toEqual([
    expect.objectContaining({ title: 'Le prix', space: 'Rachat' }),
    question,
  ])
  expect(await cardsOf(karim)).toEqual([question])
  await awa.do('deletePost', { postId: asked.id, version: 2 })
  expect(await cardsOf(karim)).toEqual([])
})
