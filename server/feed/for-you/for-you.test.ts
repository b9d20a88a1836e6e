import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '../../../test/for-you/company.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'

let world: World
let company: Company

beforeAll(async () => {
  world = await openWorld()
  company = await openCompany(world)
  const { awa, ines, sven, karim } = company
  const { data: subjects } = await ines.do('listSubjects')
  const subjectId = (name: string) => subjects.find((each) => each.name === name)?.id ?? ''
  await ines.do('followSubject', { subjectId: subjectId('Taraudage') })
  await sven.do('followSubject', { subjectId: subjectId('Vie du site') })
  for (const { id } of (await karim.do('readForYou')).data) await karim.do('markRead', { postId: id })
  const { data: written } = await awa.do('readPersonPosts', { personId: awa.id })
  const guide = written.find(({ kind }) => kind === 'article')
  await awa.do('editPost', {
    postId: guide?.id ?? '',
    body: 'Septième version, avec un tableau.',
    version: 1,
  })
})
afterAll(() => world.end())

const everyone = () =>
  Object.values(company).filter((each): each is Actor => typeof each === 'object' && 'do' in each)
const all = async (person: Actor, limit = 100) => {
  const rows: Awaited<ReturnType<typeof page>>['data'] = []
  let cursor: string | null = null
  do {
    const next = await page(person, limit, cursor)
    rows.push(...next.data)
    cursor = next.page.nextCursor
  } while (cursor)
  return rows
}
const page = (person: Actor, limit: number, cursor: string | null) =>
  person.do('readForYou', { limit, ...(cursor ? { cursor } : {}) })

type Expected = { who: keyof Company; because: string; first: string[] }
const expected: readonly Expected[] = [
  {
    who: 'lea',
    because: 'is new: no subject, no space. What her unit asks, then what the company talks about',
    first: [
      'unit_question: Comment étiqueter les retours ?',
      'unit_question: Quel lubrifiant pour l’inox ?',
      'company: Le parking rouvre',
      'company: D’où vient le jeu de la broche ?',
      'company: Guide des états de surface',
    ],
  },
  {
    who: 'tomasz',
    because: 'knows tapping, and says so',
    first: [
      'unanswered_skill: Quel lubrifiant pour l’inox ?',
      'announcement: Îlot 3 arrêté vendredi',
      'unanswered_space: Comment étiqueter les retours ?',
      'unanswered_space: Que faire des rayures ?',
      'peers: Le parking rouvre',
    ],
  },
  {
    who: 'awa',
    because: 'owns spaces: what waits there for an answer',
    first: [
      'unanswered_space: Comment étiqueter les retours ?',
      'unanswered_space: Quelle nuance de fonte ?',
      'unanswered_space: Que faire des rayures ?',
      'space: The spindle is noisy at night',
      'space: D’où vient le jeu de la broche ?',
    ],
  },
  {
    who: 'sven',
    because: 'works on another site: the news of his space, and of the subject he follows',
    first: [
      'announcement: Îlot 3 arrêté vendredi',
      'subject: Le parking rouvre',
      'space: D’où vient le jeu de la broche ?',
    ],
  },
  {
    who: 'rosa',
    because: 'is a guest of Ruissel: one space',
    first: ['unanswered_space: Quelle nuance de fonte ?', 'space: Livraison avancée à jeudi'],
  },
  {
    who: 'felix',
    because: 'is a guest of Fontaine, and hears nothing of Ruissel',
    first: ['space: Tarifs de l’an prochain'],
  },
  {
    who: 'ines',
    because: 'administers, which shows her nothing more; she follows tapping',
    first: ['unanswered_subject: Quel lubrifiant pour l’inox ?', 'peers: D’où vient le jeu de la broche ?'],
  },
  { who: 'karim', because: 'has read everything', first: [] },
  {
    who: 'nadia',
    because: 'is in a secret space, and nobody else learns of it',
    first: ['unanswered_space: Où essayer la bécasse ?', 'unit_answered: D’où vient le jeu de la broche ?'],
  },
  {
    who: 'omar',
    because: 'reads English only: English first',
    first: ['space: The spindle is noisy at night', 'announcement: Îlot 3 arrêté vendredi'],
  },
  {
    who: 'chloe',
    because: 'took part in an article that changed, and knows two who discuss',
    first: [
      'unanswered_space: Comment étiqueter les retours ?',
      'article_changed: Guide des états de surface',
      'peers: Le parking rouvre',
      'unit_answered: D’où vient le jeu de la broche ?',
    ],
  },
  {
    who: 'hugo',
    because: 'belongs to one quiet space: what his unit reads',
    first: [
      'space: Livraison avancée à jeudi',
      'unit_space: The spindle is noisy at night',
      'unit_space: Comment étiqueter les retours ?',
      'unit_space: Îlot 3 arrêté vendredi',
      'unit_space: Que faire des rayures ?',
    ],
  },
]

describe('the first five of twelve people', () => {
  for (const { who, because, first } of expected)
    test(`${who} ${because}`, async () => {
      const person = company[who]
      if (typeof person !== 'object' || !('do' in person)) throw new Error(`${who} is nobody.`)
      const { data } = await person.do('readForYou')
      expect(data.slice(0, 5).map(({ title, why }) => `${why.reason}: ${title}`)).toEqual(first)
    })
})

test('a reason carries the values of its sentence', async () => {
  const { ines, chloe, nadia, lea, tomasz } = company
  const whyOf = async (person: Actor, reason: string) =>
    (await person.do('readForYou')).data.find(({ why }) => why.reason === reason)?.why
  expect(await whyOf(ines, 'unanswered_subject')).toMatchObject({ subject: { name: 'Taraudage' } })
  expect(await whyOf(tomasz, 'unanswered_skill')).toMatchObject({ subject: { name: 'Taraudage' } })
  const people = [{ name: 'Chloé Bernard' }, { name: 'Omar Petit' }, { name: 'Tomasz Wiśniewski' }]
  expect(await whyOf(ines, 'peers')).toMatchObject({ people, count: 3 })
  expect(await whyOf(nadia, 'unit_answered')).toMatchObject({ group: 'Qualité', count: 2 })
  expect(await whyOf(lea, 'unit_question')).toMatchObject({ group: 'Logistique', people: [] })
  expect(await whyOf(chloe, 'article_changed')).toMatchObject({ subject: null, group: null })
})

test('a skill in one language meets a subject by its name in that language', async () => {
  const { ines, nadia } = company
  await nadia.do('editCard', { personId: nadia.id, skills: ['Tapping', 'Taraudage'], version: 1 })
  const reasons = async () => (await nadia.do('readForYou')).data.map(({ why }) => why.reason)
  expect((await reasons()).filter((reason) => reason === 'unanswered_skill')).toHaveLength(1)
  await nadia.do('editCard', { personId: nadia.id, skills: ['Tapping'], version: 2 })
  expect(await reasons()).not.toContain('unanswered_skill')
  const { data } = await ines.do('listSubjects', { q: 'taraudage' })
  await ines.do('nameSubject', { subjectId: data[0]?.id ?? '', fr: null, en: 'Tapping' })
  expect(await reasons()).toContain('unanswered_skill')
})

test('nothing read, of one’s own, out of reach or archived is offered, and each thing once', async () => {
  for (const person of everyone()) {
    const rows = await all(person)
    expect(rows.filter(({ read, author }) => read || author.id === person.id)).toEqual([])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const { id } of rows) await person.do('readPost', { reference: id })
    for (const limit of [1, 2])
      expect((await all(person, limit)).map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  }
})

test('what is read between two pages moves nothing, and what is answered, archived or left behind goes', async () => {
  const { hugo, marta, chloe, awa, spaces } = company
  const whole = await all(hugo)
  const first = await page(hugo, 2, null)
  for (const { id } of [...first.data, ...whole.slice(3, 4)]) await hugo.do('markRead', { postId: id })
  const second = await page(hugo, 100, first.page.nextCursor)
  const rest = whole.slice(2).filter((_row, place) => place !== 1)
  expect(second.data.map(({ title }) => title)).toEqual(rest.map(({ title }) => title))

  const titles = async (person: Actor) => (await all(person)).map(({ title }) => title)
  expect(await titles(marta)).toContain('Que faire des rayures ?')
  const { data } = await marta.do('readQuestions', { show: 'unanswered' })
  const postId = data.find(({ title }) => title === 'Que faire des rayures ?')?.id ?? ''
  await marta.do('addComment', { postId, kind: 'answer', body: 'Les polir.' })
  await world.settled()
  // Whoever answers has read.
  expect(await titles(marta)).not.toContain('Que faire des rayures ?')
  expect(await titles(awa)).toContain('Comment étiqueter les retours ?')
  await chloe.do('archiveSpace', { spaceId: spaces.qualite })
  expect(await titles(awa)).not.toContain('Comment étiqueter les retours ?')
})
