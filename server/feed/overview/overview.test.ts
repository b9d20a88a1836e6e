import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { upload } from '../../../test/uploads.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  const space = { name: 'Soudage', access: 'private', organisationId: ruissel } as const
  spaceId = await openSpaceOf(world, awa, space, [tomasz, rosa])
})
afterAll(() => world.end())

const titles = (rows: readonly { title: string | null }[]) => rows.map(({ title }) => title)

test('the overview shows what waits, the longest first, and what was solved', async () => {
  const { awa, tomasz, karim, rosa } = cast
  const ask = async (title: string, hoursAgo: number) => {
    const { id } = await awa.do('publishPost', { kind: 'question', spaceId, title, body: 'Qui sait ?' })
    // What was heard of it keeps its time apart: both are set back, once it was heard.
    await world.settled()
    for (const [table, column] of [
      ['posts', 'id'],
      ['thread_activity', 'post_id'],
    ])
      await world.sql(
        `update ${table} set published_at = now() - make_interval(hours => $2) where ${column} = $1`,
        [id, hoursAgo],
      )
    return id
  }
  await ask('Oubliée depuis longtemps', 24 * 100)
  for (const hours of [2, 30, 5, 80]) await ask(`Attend depuis ${hours} h`, hours)
  const solved = await ask('Quel gaz pour l’inox ?', 200)
  const answer = await tomasz.do('addComment', { postId: solved, kind: 'answer', body: 'Argon.' })
  await awa.do('acceptAnswer', { postId: solved, answerId: answer.id })
  await world.settled()

  for (const reader of [tomasz, rosa]) {
    const overview = await reader.do('readSpaceOverview', { spaceId })
    expect(titles(overview.waiting)).toEqual([
      ...['Attend depuis 80 h', 'Attend depuis 30 h', 'Attend depuis 5 h'],
    ])
    expect(overview.solved).toMatchObject([
      { title: 'Quel gaz pour l’inox ?', answeredBy: { name: 'Tomasz Wiśniewski' } },
    ])
    expect(overview.open).toBe(5)
  }
  expect(await karim.do('readSpaceOverview', { spaceId })).toEqual({ waiting: [], solved: [], open: 0 })
})

test('the library holds articles and files, page by page, for whoever reads the space', async () => {
  const { awa, tomasz, karim, rosa } = cast
  const file = await upload(world, awa, 'gamme.txt', 'La gamme.')
  for (const title of ['Régler le poste', 'Choisir le fil', 'Contrôler le cordon'])
    await awa.do('publishPost', {
      ...{ kind: 'article', spaceId, title, body: 'Dans cet ordre.' },
      files: title === 'Choisir le fil' ? [file.id] : [],
    })
  const first = await tomasz.do('listSpaceArticles', { spaceId, limit: 2 })
  expect(titles(first.data)).toEqual(['Contrôler le cordon', 'Choisir le fil'])
  await rosa.do('react', { target: 'post', targetId: first.data[1]?.id ?? '', name: 'useful' })
  const next = { spaceId, limit: 2, cursor: first.page.nextCursor ?? '' }
  expect(titles((await tomasz.do('listSpaceArticles', next)).data)).toEqual(['Régler le poste'])
  const { data } = await rosa.do('listSpaceArticles', { spaceId })
  expect(data.map(({ useful }) => useful)).toEqual([0, 1, 0])
  expect((await rosa.do('listSpaceFiles', { spaceId })).data).toMatchObject([
    { name: 'gamme.txt', owner: { name: 'Awa Diallo' }, post: { title: 'Choisir le fil' } },
  ])
  for (const list of ['listSpaceArticles', 'listSpaceFiles'] as const)
    expect((await karim.do(list, { spaceId })).data).toEqual([])
})
