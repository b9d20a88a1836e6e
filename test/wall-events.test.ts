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

test('a guest says for nobody else whether they come, and only where they may', async () => {
  const { spaces, cast, world } = scene
  const eventIn = async (spaceId: string | null) => {
    const { id } = await cast.awa.do('publishEvent', {
      ...{ title: 'Une revue', body: 'Venez.', spaceId, subjects: ['Revues'], timeZone: 'Europe/Paris' },
      ...{ starts: '2998-01-01T10:00', ends: '2998-01-01T11:00' },
    })
    return id
  }
  const shared = await eventIn(spaces.shared)
  const secret = await eventIn(spaces.secret)
  const subject = await eventIn(null)
  const over = await eventIn(spaces.shared)
  await world.sql(`update events set cancelled_at = now() where post_id = $1`, [over])
  expect(await rosa.rows('select post_id from events order by cancelled_at nulls first')).toEqual([
    ...[{ post_id: shared }, { post_id: over }],
  ])
  expect(await rosa.rows('select person_id from event_replies where post_id = $1', [secret])).toEqual([])

  const says = (postId: string, spaceId: string | null, personId: string = cast.rosa.id) =>
    rosa.refused(
      `insert into event_replies (post_id, space_id, person_id, answer) values ($1, $2, $3, 'yes')`,
      [postId, spaceId, personId],
    )
  expect(await says(shared, spaces.shared, cast.felix.id)).toBe(denied)
  for (const [postId, spaceId] of [
    [secret, spaces.secret],
    [secret, spaces.shared],
    [subject, null],
    [over, spaces.shared],
  ] as const)
    expect([postId, await says(postId, spaceId)]).toEqual([postId, denied])
  expect(await says(shared, spaces.shared)).toBe('allowed')
  const others = `where post_id = '${shared}' and person_id = '${cast.awa.id}'`
  for (const change of [
    `update event_replies set answer = 'no' ${others}`,
    `delete from event_replies ${others}`,
  ])
    await rosa.refused(change)
  expect(await world.sql(`select answer from event_replies ${others}`)).toEqual([{ answer: 'yes' }])
  for (const closed of ['event_invitations', 'calendar_addresses'])
    expect(await rosa.refused(`select 1 from ${closed}`)).toBe(denied)
  expect(await rosa.refused(`update events set place = 'x'`)).toBe(denied)
})
