import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { halfYearAfter } from './half-year.ts'

let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, ines, karim, rosa, ruissel } = cast
  spaceId = await openSpaceOf(world, awa, { name: 'Usinage', access: 'private', organisationId: ruissel }, [
    tomasz,
    ines,
    karim,
    rosa,
  ])
  await awa.do('addMember', { spaceId, personId: karim.id, role: 'reader' })
  await world.sql(`update people set site = 'Gdańsk' where id = $1`, [tomasz.id])
})
afterAll(() => world.end())

const refusal = (status: number, code: string) => ({ status, code })

/** Awa asks, Tomasz answers. */
async function ask() {
  const { id: postId } = await cast.awa.do('publishPost', {
    ...{ kind: 'question', spaceId, title: 'Où chercher ?', body: 'La cote dérive l’après-midi.' },
  })
  const { id: answerId, version } = await cast.tomasz.do('addComment', {
    ...{ postId, kind: 'answer', body: 'Mesurez le bac de coupe.' },
  })
  return { postId, answerId, version }
}

describe('the verification of an accepted answer', () => {
  test('is given by whoever may post there and did not write it, until a day', async () => {
    const { awa, tomasz, ines, karim, rosa, felix } = cast
    const { postId, answerId, version } = await ask()
    const given = { postId, answerId, version }
    expect(await ines.refused('verifyAnswer', given)).toEqual(refusal(409, 'verification.no_answer'))
    const accepted = await awa.do('acceptAnswer', { postId, answerId })
    expect(accepted).toMatchObject({ verification: null, mayVerify: true, solvedFrom: 'Gdańsk' })

    expect(await tomasz.refused('verifyAnswer', given)).toEqual(refusal(403, 'verification.own'))
    expect(await karim.refused('verifyAnswer', given)).toEqual(refusal(403, 'space.read_only'))
    for (const guest of [rosa, felix])
      expect(await guest.refused('verifyAnswer', given)).toEqual(refusal(403, 'inside_only'))
    const past = { ...given, validUntil: '2020-01-01' }
    expect(await ines.refused('verifyAnswer', past)).toEqual(refusal(422, 'verification.day_over'))

    const verified = await ines.do('verifyAnswer', given)
    expect(verified.verification).toMatchObject({
      ...{ by: { id: ines.id, name: ines.name }, due: false, changed: false },
    })
    const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date())
    expect(verified.verification?.validUntil).toBe(halfYearAfter(paris))
    for (const [reader, mayVerify, mayDoubt, solvedFrom] of [
      [tomasz, false, true, 'Gdańsk'],
      [karim, false, false, 'Gdańsk'],
      [rosa, false, false, null],
    ] as const) {
      const seen = await reader.do('readPost', { reference: postId })
      expect(seen).toMatchObject({ mayVerify, mayDoubt, solvedFrom, verification: { by: { id: ines.id } } })
    }
    const facts = await world.sql(`select data from facts where name = 'answer.verified'`)
    expect(facts).toEqual([
      { data: { postId, answerId, validUntil: String(verified.verification?.validUntil) } },
    ])
  })

  test('falls due after its day, is withdrawn, and knows when the answer changed', async () => {
    const { awa, tomasz, ines, karim } = cast
    const { postId, answerId, version } = await ask()
    await awa.do('acceptAnswer', { postId, answerId })
    await ines.do('verifyAnswer', { postId, answerId, validUntil: '2999-12-31', version })
    await world.sql(`update verifications set valid_until = current_date - 1 where post_id = $1`, [postId])
    expect((await awa.do('readPost', { reference: postId })).verification).toMatchObject({ due: true })
    await awa.do('verifyAnswer', { postId, answerId, version })
    await tomasz.do('editComment', { commentId: answerId, body: 'Mesurez le bac, deux fois.', version })
    // What was written since is not verified unread.
    expect(await ines.refused('verifyAnswer', { postId, answerId, version })).toEqual(
      refusal(412, 'version.changed'),
    )
    expect((await awa.do('readPost', { reference: postId })).verification).toMatchObject({
      ...{ due: false, changed: true, by: { id: awa.id } },
    })

    const doubt = { postId }
    expect(await karim.refused('withdrawVerification', doubt)).toEqual(refusal(403, 'space.read_only'))
    expect((await tomasz.do('withdrawVerification', doubt)).verification).toBeNull()
    expect(await ines.refused('withdrawVerification', doubt)).toEqual(refusal(409, 'verification.none'))
  })

  test('stands for the answer that was verified, not for another', async () => {
    const { awa, ines } = cast
    const { postId, answerId, version } = await ask()
    const { id: other } = await ines.do('addComment', { postId, kind: 'answer', body: 'Changez l’outil.' })
    await awa.do('acceptAnswer', { postId, answerId })
    await ines.do('verifyAnswer', { postId, answerId, version })
    expect((await awa.do('readSpaceFeed', { spaceId })).data[0]?.verified).toMatchObject({ by: ines.name })
    const switched = await awa.do('acceptAnswer', { postId, answerId: other })
    expect(switched.verification).toBeNull()
    expect(await awa.refused('verifyAnswer', { postId, answerId, version })).toEqual(
      refusal(409, 'verification.other_answer'),
    )
    const back = await awa.do('acceptAnswer', { postId, answerId })
    expect(back.verification).toMatchObject({ by: { id: ines.id } })
  })
})

test.each([
  ['2026-11-23', '2027-05-23'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-31', '2028-02-29'],
  ['2026-12-31', '2027-06-30'],
])('half a year after %s is %s', (day, later) => expect(halfYearAfter(day)).toBe(later))
