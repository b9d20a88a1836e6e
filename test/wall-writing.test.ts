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

const comment = (given: Record<string, unknown>) => {
  const row = {
    id: randomUUID(),
    public_id: randomUUID().slice(0, 16),
    kind: 'comment',
    author_id: scene.cast.rosa.id,
    ...{ body: 'x', html: 'x', excerpt: 'x' },
    ...given,
  }
  const names = Object.keys(row)
  return rosa.refused(
    `insert into comments (${names}) values (${names.map((_name, index) => `$${index + 1}`)})`,
    Object.values(row),
  )
}

describe('comments and reactions', () => {
  test('hang under a post of the space they are in, in one’s own name', async () => {
    const { posts, spaces, comments, cast } = scene
    const here = { post_id: posts.shared, space_id: spaces.shared }
    expect(await comment(here)).toBe('allowed')
    expect(await comment({ ...here, parent_id: comments.shared })).toBe('allowed')
    const wrong: Record<string, unknown>[] = [
      { ...here, post_id: posts.secret },
      { ...here, post_id: posts.subject },
      { ...here, post_id: posts.rival },
      { ...here, post_id: posts.archived },
      { post_id: posts.secret, space_id: spaces.secret },
      { post_id: posts.secret, space_id: null },
      { post_id: posts.subject, space_id: null },
      { post_id: posts.archived, space_id: spaces.archived },
      { ...here, parent_id: comments.secret },
      { ...here, author_id: cast.awa.id },
      { ...here, state: 'deleted' },
      { ...here, created_at: '2001-01-01' },
      { ...here, source: 'elsewhere' },
    ]
    for (const given of wrong) expect([given, await comment(given)]).not.toEqual([given, 'allowed'])
  })

  test('may not be written by a reader', async () => {
    const { posts, spaces, cast, world } = scene
    await world.sql(`update memberships set role = 'reader' where person_id = $1`, [cast.rosa.id])
    expect(await comment({ post_id: posts.shared, space_id: spaces.shared })).toBe(denied)
    await world.sql(`update memberships set role = 'member' where person_id = $1`, [cast.rosa.id])
  })

  test('cannot be moved, signed anew, or changed by another', async () => {
    const { posts, spaces, cast } = scene
    const own = await cast.rosa.do('addComment', { postId: posts.shared, body: 'À moi.' })
    expect(await rosa.refused(`update comments set body = 'y' where id = $1`, [own.id])).toBe('allowed')
    for (const [column, value] of [
      ['post_id', posts.secret],
      ['space_id', spaces.secret],
      ['author_id', cast.awa.id],
      ['public_id', 'abcdefghjkmnpqrs'],
    ]) {
      expect([
        column,
        await rosa.refused(`update comments set ${column} = $2 where id = $1`, [own.id, value]),
      ]).toEqual([column, denied])
    }
    const touched = await rosa.client.query(`update comments set body = 'y' where author_id <> $1`, [
      cast.rosa.id,
    ])
    expect(touched.rowCount).toBe(0)
    expect(await rosa.refused('delete from comments')).toBe(denied)
  })

  test('a reaction is one’s own, on what lies there', async () => {
    const { posts, spaces, comments, cast } = scene
    const react = (
      target: string,
      id: string,
      postId: string,
      spaceId: string | null,
      personId = cast.rosa.id,
    ) =>
      rosa.refused(
        `insert into reactions (target_id, target, post_id, space_id, person_id, name) values ($1, $2, $3, $4, $5, 'useful')`,
        [id, target, postId, spaceId, personId],
      )
    expect(await react('post', posts.shared, posts.shared, spaces.shared)).toBe('allowed')
    expect(await react('comment', comments.shared, posts.shared, spaces.shared)).toBe('allowed')
    for (const given of [
      react('post', posts.secret, posts.shared, spaces.shared),
      react('post', posts.secret, posts.secret, spaces.shared),
      react('comment', comments.secret, posts.shared, spaces.shared),
      react('post', posts.subject, posts.subject, null),
      react('post', posts.archived, posts.archived, spaces.archived),
      react('post', posts.shared, posts.shared, spaces.shared, cast.felix.id),
    ])
      expect(await given).not.toBe('allowed')
  })
})

describe('acknowledgements', () => {
  test('are given once, in one’s own name, where one reads and is asked; others’ are not seen', async () => {
    const { spaces, posts, cast } = scene
    const announce = (spaceId: string, acknowledgement: Record<string, never> | null = {}) =>
      cast.awa.do('publishPost', {
        ...{
          kind: 'announcement',
          title: 'Nouveau quai',
          body: 'Quai 4 dès lundi.',
          spaceId,
          acknowledgement,
        },
      })
    const [shared, rival, secret] = [spaces.shared, spaces.rival, spaces.secret]
    const post = (await announce(shared)).id
    const told = (await announce(shared, null)).id
    const elsewhere = { rival: (await announce(rival)).id, secret: (await announce(secret)).id }
    await cast.tomasz.do('acknowledge', { postId: post })
    const give = (postId: string | null, spaceId: string | null, personId = cast.rosa.id) =>
      rosa.refused(`insert into acknowledgements (post_id, space_id, person_id) values ($1, $2, $3)`, [
        ...[postId, spaceId, personId],
      ])
    expect(await give(post, shared)).toBe('allowed')
    const wrong: [string, string | null, string?][] = [
      [post, shared, cast.felix.id],
      [post, null],
      [post, rival],
      [told, shared],
      [posts.shared, shared],
      [posts.archived, spaces.archived],
      [elsewhere.rival, rival],
      [elsewhere.rival, shared],
      [elsewhere.secret, secret],
      [elsewhere.secret, null],
    ]
    for (const given of wrong) expect([given, await give(...given)]).not.toEqual([given, 'allowed'])
    expect(
      await rosa.refused(
        `insert into acknowledgements (post_id, space_id, person_id, acknowledged_at) values ($1, $2, $3, '2001-01-01')`,
        [post, shared, cast.rosa.id],
      ),
    ).toBe(denied)

    await cast.rosa.do('acknowledge', { postId: post })
    expect(await rosa.rows('select person_id from acknowledgements')).toEqual([{ person_id: cast.rosa.id }])
    for (const taken of [
      'delete from acknowledgements',
      'update acknowledgements set acknowledged_at = now()',
    ])
      expect(await rosa.refused(taken)).toBe(denied)
  })
})

describe('everything else', () => {
  test('cannot be written at all', async () => {
    const { spaces, cast, posts } = scene
    for (const text of [
      ...[
        `update posts set body = 'y'`,
        'delete from memberships',
        `delete from posts`,
        `update spaces set name = 'y'`,
      ],
      ...[
        `update memberships set role = 'owner'`,
        `update people set audience = 'inside', organisation_id = null`,
      ],
      ...[`update files set post_id = null`, `update sessions set ended_at = null`, `delete from facts`],
      `insert into memberships (person_id, space_id, role) values ('${cast.rosa.id}', '${spaces.rival}', 'member')`,
      `insert into roles values ('${cast.rosa.id}', 'administrator')`,
      `insert into search_documents (id, kind, post_id, title, body, happened_at) values ('${randomUUID()}', 'post', '${posts.shared}', '', '', now())`,
      `update facts set data = '{}'`,
    ])
      expect([text, await rosa.refused(text)]).toEqual([text, denied])
  })

  test('marks and keys are one’s own, and a mark lies on a post in reach', async () => {
    const { posts, cast } = scene
    const mark = (personId: string, postId: string) =>
      rosa.refused('insert into read_marks (person_id, post_id) values ($1, $2)', [personId, postId])
    expect(await mark(cast.rosa.id, posts.shared)).toBe('allowed')
    for (const postId of [posts.secret, posts.rival, posts.deleted, randomUUID()])
      expect(await mark(cast.rosa.id, postId)).toBe(denied)
    expect(await mark(cast.felix.id, posts.shared)).toBe(denied)
    expect(
      await rosa.refused(
        `insert into idempotency_keys (person_id, key, route, body_hash) values ($1, 'k', 'r', '')`,
        [cast.felix.id],
      ),
    ).toBe(denied)
  })

  test('an accepted answer is deleted by the guest who gave it', async () => {
    const { spaces, cast } = scene
    const asked = await cast.awa.do('publishPost', {
      ...{ kind: 'question', title: 'Quel délai ?', body: 'Pour la série.' },
      spaceId: spaces.shared,
    })
    const answer = await cast.rosa.do('addComment', { postId: asked.id, kind: 'answer', body: 'Huit jours.' })
    await cast.awa.do('acceptAnswer', { postId: asked.id, answerId: answer.id })
    await cast.rosa.do('deleteComment', { commentId: answer.id, version: answer.version })
    expect(await cast.awa.do('readPost', { reference: asked.id })).toMatchObject({
      acceptedAnswerId: null,
      comments: [],
    })
  })

  test('a deleted comment keeps its place for guests too, without its words', async () => {
    const { posts, cast } = scene
    const first = await cast.tomasz.do('addComment', { postId: posts.shared, body: 'bécasseau' })
    await cast.rosa.do('addComment', { postId: posts.shared, parentId: first.id, body: 'Oui.' })
    await cast.tomasz.do('deleteComment', { commentId: first.id, version: first.version })
    const thread = await cast.rosa.do('readPost', { reference: posts.shared })
    expect(thread.comments.find(({ id }) => id === first.id)).toMatchObject({
      state: 'deleted',
      body: null,
      author: null,
    })
    expect(JSON.stringify(thread)).not.toContain('bécasseau')
  })
})

describe('facts', () => {
  const fact = (given: Record<string, unknown>, columns: Record<string, unknown> = {}) => {
    const row = {
      name: 'comment.added',
      actor_id: scene.cast.rosa.id,
      space_id: scene.spaces.shared,
      audience: 'space',
      data: { postId: scene.posts.shared },
      ...given,
      ...columns,
    }
    const names = Object.keys(row)
    return rosa.refused(
      `insert into facts (${names}) values (${names.map((_name, index) => `$${index + 1}`)})`,
      Object.values(row),
    )
  }

  test('that guests record speak of what stands, in reach, in their own name', async () => {
    const { posts, spaces, comments, cast } = scene
    expect(await fact({})).toBe('allowed')
    expect(await fact({ name: 'announcement.acknowledged', audience: 'actor' })).toBe('allowed')
    const postId = posts.shared
    const wrong: Record<string, unknown>[] = [
      { name: 'posts.imported', data: { posts: ['not-a-uuid'] } },
      { name: 'post.published' },
      { name: 'member.joined', data: { personId: cast.rosa.id, role: 'owner', by: null } },
      { actor_id: cast.awa.id },
      { actor_id: null },
      { unit_id: randomUUID() },
      { space_id: spaces.secret },
      { space_id: spaces.rival },
      { space_id: null, audience: 'inside' },
      { audience: 'inside' },
      { audience: 'actor', space_id: spaces.secret, data: { postId: posts.secret } },
      { audience: 'actor', space_id: null },
      { name: 'announcement.acknowledged', audience: 'actor', data: { postId: posts.rival } },
      { audience: 'administrators' },
      { data: { postId: posts.secret } },
      { data: { postId: 'not-a-uuid' } },
      { data: { postId, commentId: comments.shared } },
      { data: { postId, targetId: comments.secret } },
      { data: { postId, mentions: ['Awa'] } },
      { data: { postId, mentions: [{ deep: true }] } },
      { data: { postId, kind: 'A sentence that someone wrote.' } },
      { data: { postId, deep: { x: 1 } } },
      { data: { postId, askerUnitId: randomUUID() } },
      { data: { postId, mentions: Array.from({ length: 300 }, () => randomUUID()) } },
      { name: 'member.left', data: { personId: cast.awa.id, by: null } },
      { data: JSON.stringify([postId]) },
    ]
    for (const given of wrong) expect([given, await fact(given)]).not.toEqual([given, 'allowed'])
    for (const columns of [
      { occurred_at: '2001-01-01' },
      { position: 1 },
      { transaction: '1' },
      { on_behalf_of: cast.awa.id },
    ])
      expect(await fact({}, columns)).toBe(denied)
  })
})
