import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passOf, type Raw, type Scene, setScene } from './wall/scene.ts'

let scene: Scene
let rosa: Raw

beforeAll(async () => {
  scene = await setScene()
  rosa = await scene.raw(passOf(scene.cast.rosa))
})
afterAll(() => scene.end())

const denied = '42501'

describe('files', () => {
  test('are added and changed by no guest; their own go under their own comment, nobody else’s anywhere', async () => {
    const { posts, spaces, comments, cast, world } = scene
    const fileOf = async (ownerId: string) => {
      const id = randomUUID()
      const columns = 'id, owner_id, name, kind, mime, bytes, key'
      await world.sql(`insert into files (${columns}) values ($1, $2, 'a', 'text', 'text/plain', 1, 'k')`, [
        ...[id, ownerId],
      ])
      return id
    }
    const own = await cast.rosa.do('addComment', { postId: posts.shared, body: 'À moi.' })
    const [mine, rivals, ours] = [
      ...[await fileOf(cast.rosa.id), await fileOf(cast.felix.id), await fileOf(cast.awa.id)],
    ]
    const seen = await rosa.rows('select id from files where id = any($1)', [[mine, rivals, ours]])
    expect(seen).toEqual([{ id: mine }])
    for (const change of ['set post_id = null', `set name = 'b'`, `set state = 'ready'`])
      expect(await rosa.refused(`update files ${change} where id = $1`, [mine])).toBe(denied)
    expect(await rosa.refused('delete from files where id = $1', [mine])).toBe(denied)
    expect(await rosa.refused('select key from files where id = $1', [mine])).toBe(denied)

    const attach = async (comment: string, files: unknown[]) =>
      (await rosa.rows('select attach_guest_files($1, $2) as attached', [comment, files]))[0]?.attached
    expect(await attach(comments.shared, [mine])).toBe(0)
    expect(await attach(comments.secret, [mine])).toBe(0)
    expect(await attach(own.id, [rivals, ours])).toBe(0)
    expect(await attach(own.id, [mine])).toBe(1)
    expect(await attach(own.id, [mine])).toBe(0)
    const [row] = await world.sql('select post_id, space_id from files where id = $1', [mine])
    expect(row).toEqual({ post_id: posts.shared, space_id: spaces.shared })
    await world.sql(`delete from files where id = any($1)`, [[mine, rivals, ours]])
  })
})
