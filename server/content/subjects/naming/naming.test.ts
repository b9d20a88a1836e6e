import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../../../test/world.ts'

let world: World
let cast: Cast
let welding: string
let hidden: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz } = cast
  welding = idIn(await say(awa, ['Soudage']))
  await say(tomasz, ['Usinage'])
  const secret = await openSpaceOf(world, awa, { name: 'Réserve', access: 'secret' })
  hidden = idIn(await say(awa, ['Projet Aigle'], secret))
})
afterAll(() => world.end())

const say = (who: Actor, subjects: string[], spaceId: string | null = null) =>
  who.do('publishPost', { kind: 'question', title: 'Un cordon propre ?', body: 'Oui.', subjects, spaceId })
const idIn = ({ subjects }: { subjects: { id: string }[] }) => subjects[0]?.id ?? ''
const called = (who: Actor, locale: 'fr' | 'en') => who.do('setPlace', { locale, timeZone: 'Europe/Paris' })
const name = (who: Actor, subjectId: string, fr: string | null, en: string | null) =>
  who.do('nameSubject', { subjectId, fr, en })

test('a subject is called in the reader’s language, and found in both', async () => {
  const { ines, awa, karim } = cast
  expect(await awa.refused('nameSubject', { subjectId: welding, fr: null, en: 'Welding' })).toMatchObject({
    status: 403,
  })
  await name(ines, welding, null, 'Étanche welding')
  await called(karim, 'en')
  await called(awa, 'fr')

  for (const [who, expected] of [
    [karim, 'Étanche welding'],
    [awa, 'Soudage'],
  ] as const) {
    const subject = { id: welding, name: expected }
    for (const q of ['soudag', 'etanche']) {
      expect((await who.do('listSubjects', { q })).data).toMatchObject([subject])
      expect((await who.do('readSubjects', { q })).data).toMatchObject([subject])
      expect((await who.do('suggestMentions', { q })).subjects).toEqual([subject])
      expect((await who.do('search', { q })).subjects).toEqual([subject])
    }
    expect((await who.do('readSubjectFeed', { subjectId: welding })).data[0]?.subjects).toEqual([subject])
    expect(await who.do('readSubject', { subjectId: welding })).toMatchObject({
      ...{ name: expected, spelling: 'Soudage', nameFr: null, nameEn: 'Étanche welding' },
    })
  }
  await name(ines, welding, null, 'Welding')
})

test('whoever types a name finds the subject that has it', async () => {
  const { awa, tomasz, karim } = cast
  const post = await say(tomasz, ['WELDING', 'Soudage'])
  expect(post.subjects.map(({ id }) => id)).toEqual([welding])
  await karim.do('followSubject', { subjectId: welding })
  expect((await karim.do('listLevels')).data[0]).toMatchObject({ id: welding, name: 'Welding' })
  expect((await awa.do('listSubjects', { q: 'weld' })).data[0]?.names).toEqual(['Soudage', 'Welding'])
})

test('a name leads to one subject only, and tells nothing of those out of sight', async () => {
  const { ines, awa } = cast
  const milling = idIn(await say(awa, ['usinage']))
  const refused = (given: { fr: string | null; en: string | null }, subjectId = milling) =>
    ines.refused('nameSubject', { subjectId, ...given })
  expect(await refused({ fr: 'welding', en: null })).toEqual({ status: 422, code: 'subject.name_taken' })
  expect(await refused({ fr: null, en: 'SOUDAGE' })).toEqual({ status: 422, code: 'subject.name_taken' })
  expect(await refused({ fr: null, en: 'Eagle' }, hidden)).toMatchObject({ status: 404 })

  await name(ines, milling, 'Usinage', 'Projet Aigle')
  expect(idIn(await say(awa, ['projet aigle']))).toBe(milling)
})

test('names that are alike are proposed whatever their language, and go with a merge', async () => {
  const { ines, karim } = cast
  const weldings = idIn(await say(karim, ['Weldings']))
  const { data } = await ines.do('listDuplicateSubjects')
  expect(data.map(({ one, other }) => [one.id, other.id].sort())).toEqual([[welding, weldings].sort()])
  expect((await ines.do('listAlikeSubjects', { subjectId: weldings })).data.map(({ id }) => id)).toEqual([
    welding,
  ])

  await ines.do('mergeSubject', { subjectId: welding, intoId: weldings })
  expect((await karim.do('readSubject', { subjectId: weldings })).name).toBe('Welding')
  expect(idIn(await say(karim, ['soudage']))).toBe(weldings)
  await name(ines, weldings, 'Soudage', 'Welding')
})
