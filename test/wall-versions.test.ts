import { afterAll, beforeAll, expect, test } from 'vitest'
import { passOf, type Raw, type Scene, setScene } from './wall/scene.ts'

let scene: Scene
let rosa: Raw

beforeAll(async () => {
  scene = await setScene()
  rosa = await scene.raw(passOf(scene.cast.rosa))
})
afterAll(() => scene.end())

const denied = '42501'

test('a guest keeps former texts of their own comments, and of nothing else', async () => {
  const { posts, spaces, comments, cast } = scene
  const own = await cast.rosa.do('addComment', { postId: posts.shared, body: 'À moi.' })
  const version = (commentId: string | null, more: Record<string, unknown> = {}) => {
    const row = {
      ...{ target_id: commentId ?? posts.shared, number: 1, comment_id: commentId, post_id: posts.shared },
      ...{ space_id: spaces.shared, author_id: cast.rosa.id, body: 'x', html: 'x', ...more },
    }
    const names = Object.keys(row)
    return rosa.refused(
      `insert into versions (${names}) values (${names.map((_name, index) => `$${index + 1}`)})`,
      Object.values(row),
    )
  }
  expect(await version(own.id)).toBe('allowed')
  expect(await version(null)).toBe(denied)
  expect(await version(comments.shared)).toBe(denied)
  expect(await version(own.id, { number: 2, author_id: cast.awa.id })).toBe(denied)
  expect(await version(own.id, { number: 2, space_id: spaces.secret })).toBe(denied)
  expect(await version(own.id, { number: 2, note: 'x' })).toBe(denied)
  for (const change of [
    `update versions set body = 'y'`,
    'delete from versions',
    'delete from article_checks',
    'delete from verifications',
  ])
    expect(await rosa.refused(change)).toBe(denied)
})
