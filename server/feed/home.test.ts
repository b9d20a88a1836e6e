import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '../../test/for-you/company.ts'
import { openWorld, type World } from '../../test/world.ts'

let world: World
let company: Company

beforeAll(async () => {
  world = await openWorld()
  company = await openCompany(world)
  await world.sql('update company set start_up_ended_at = now()')
})
afterAll(() => world.end())

test('what waits now: a question under what I know until I read it, an answer to mine until I say something', async () => {
  const { tomasz, chloe, awa, paul, karim, rosa } = company
  const now = async (person: typeof tomasz) =>
    (await person.do('readNow')).data.map(({ matter, title, about, by }) => [
      ...[matter, title, about?.name ?? by?.name],
    ])
  const asked = ['question', 'Quel lubrifiant pour l’inox ?', 'Taraudage']
  const answered = ['answer', 'D’où vient le jeu de la broche ?', 'Omar Petit']
  expect(await now(tomasz)).toEqual([asked, answered])
  for (const person of [paul, karim, rosa]) expect(await now(person)).toEqual([])

  const { data } = await tomasz.do('readNow')
  const [question, mine] = data
  await tomasz.do('markRead', { postId: question?.id ?? '' })
  expect(await now(tomasz)).toEqual([answered])
  await tomasz.do('addComment', { postId: mine?.id ?? '', body: 'J’essaie demain.' })
  expect(await now(tomasz)).toEqual([])
  await chloe.do('addComment', { postId: mine?.id ?? '', kind: 'answer', body: 'Alors ?' })
  expect(await now(tomasz)).toEqual([['answer', mine?.title, 'Chloé Bernard']])
  const { comments } = await tomasz.do('readPost', { reference: mine?.id ?? '' })
  await tomasz.do('acceptAnswer', { postId: mine?.id ?? '', answerId: comments.at(-1)?.id ?? '' })
  expect(await now(tomasz)).toEqual([])
  expect(await now(awa)).toEqual([])
})

test('while the company starts, a question left alone for four hours waits for those who may answer it', async () => {
  const { awa, karim, tomasz, spaces } = company
  const asked = { kind: 'question', spaceId: spaces.usinage, body: 'Le voyant clignote.' } as const
  const { id } = await awa.do('publishPost', { ...asked, title: 'Que dit le voyant ?' })
  const waits = async (person: typeof awa) =>
    (await person.do('readNow')).data.some((matter) => matter.id === id && matter.about === null)
  await tomasz.do('leaveSpace', { spaceId: spaces.usinage })
  await world.sql('update company set start_up_ended_at = null')
  expect(await waits(karim)).toBe(false)
  await world.sql(`update posts set published_at = now() - interval '4 hours' where id = $1`, [id])
  expect(await Promise.all([karim, tomasz, awa].map(waits))).toEqual([true, false, false])
  await world.sql('update company set start_up_ended_at = now()')
  expect(await waits(karim)).toBe(false)
  await tomasz.do('joinSpace', { spaceId: spaces.usinage })
  await world.sql(`update posts set state = 'deleted' where id = $1`, [id])
})

test('my spaces say how much is new in each; reading lowers it', async () => {
  const { karim, felix, lea, spaces } = company
  const news = async (person: typeof karim) =>
    (await person.do('readSpaceNews')).data.map(({ name, unread }) => [name, unread])
  expect(await news(karim)).toEqual([['Usinage', 3]])
  const { data } = await karim.do('readSpaceFeed', { spaceId: spaces.usinage })
  await karim.do('markRead', { postId: data[0]?.id ?? '' })
  expect(await news(karim)).toEqual([['Usinage', 2]])
  expect(await news(felix)).toEqual([['Fontaine et nous', 1]])
  expect(await news(lea)).toEqual([])
})

test('a newcomer is told where colleagues of the unit read, and never of what is not open', async () => {
  const { lea, hugo, rosa, marta, spaces } = company
  const begin = await lea.do('readSuggestions')
  expect(begin).toMatchObject({
    unit: 'Logistique',
    spaces: [
      { name: 'Qualité', readers: 1 },
      { name: 'Usinage', readers: 0 },
    ],
  })
  expect(begin.subjects.map(({ name }) => name)).toEqual(['Taraudage', 'Vie du site'])
  const near = await hugo.do('readSuggestions')
  expect(near.spaces.map(({ name, readers }) => [name, readers])).toEqual([
    ['Usinage', 2],
    ['Qualité', 2],
  ])
  expect(await rosa.refused('readSuggestions')).toMatchObject({ status: 403 })
  await lea.do('joinSpace', { spaceId: spaces.qualite })
  expect((await lea.do('readSuggestions')).spaces.map(({ name }) => name)).toEqual(['Usinage'])
  expect((await marta.do('readSpaceNews')).data).toHaveLength(1)
})

test('a subject says what stands under it within my reach, and who contributes, by name', async () => {
  const { nadia, tomasz, ines, karim, spaces } = company
  const secret = await tomasz.do('publishPost', {
    ...{ kind: 'question', spaceId: spaces.becasse, title: 'Quel foret ?', body: 'Pour la bécasse.' },
    subjects: ['Taraudage', 'Forets'],
  })
  const subjects = async (person: typeof ines, q = '') =>
    (await person.do('readSubjects', { q })).data.map(({ name, posts, unanswered, contributors }) => [
      ...[name, posts, unanswered, contributors],
    ])
  expect(await subjects(karim)).toEqual([
    ['Taraudage', 1, 1, 1],
    ['Vie du site', 1, 0, 4],
  ])
  expect(await subjects(nadia, 'TARAU')).toEqual([['Taraudage', 2, 2, 2]])
  const [forets] = secret.subjects.filter(({ name }) => name === 'Forets')
  const [taraudage] = secret.subjects.filter(({ name }) => name === 'Taraudage')
  expect(await karim.refused('readSubject', { subjectId: forets?.id ?? '' })).toMatchObject({ status: 404 })
  expect(await karim.do('readSubject', { subjectId: taraudage?.id ?? '' })).toMatchObject({
    ...{ questions: 1, solved: 0, unanswered: 1, followed: false },
    people: [{ name: 'Paul Lambert' }],
  })
  const { people, waitingSince } = await nadia.do('readSubject', { subjectId: taraudage?.id ?? '' })
  expect(people.map(({ name }) => name)).toEqual(['Paul Lambert', 'Tomasz Wiśniewski'])
  expect(Math.round((Date.now() - Date.parse(String(waitingSince))) / 86_400_000)).toBe(3)
})

test('an announcement asks first, until it is acknowledged; one to all is offered to all inside', async () => {
  const { awa, ines, karim, rosa, spaces } = company
  const now = async (person: typeof awa) =>
    (await person.do('readNow')).data.map(({ matter, title, until }) => [matter, title, until])
  const asking = { kind: 'announcement', body: 'À lire.', acknowledgement: { by: '2998-01-31' } } as const
  const { id } = await awa.do('publishPost', { ...asking, title: 'Plus de papier', spaceId: spaces.usinage })
  expect((await now(karim))[0]).toEqual(['announcement', 'Plus de papier', '2998-01-31'])
  expect(await now(rosa)).toEqual([])
  await karim.do('acknowledge', { postId: id })
  expect(await now(karim)).toEqual([])
  const toAll = { title: 'Le site ferme lundi', spaceId: null, subjects: ['Vie du site'] }
  const { id: closing } = await ines.do('publishPost', { ...asking, ...toAll, acknowledgement: null })
  const offered = async (person: typeof awa) =>
    (await person.do('readForYou')).data.find((row) => row.id === closing)?.why.reason
  expect(await offered(karim)).toBe('announcement')
  expect(await offered(rosa)).toBeUndefined()
})
