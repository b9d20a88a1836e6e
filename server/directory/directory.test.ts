import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import type { Actor } from '../../test/world.ts'
import { openWorld, type World } from '../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const list = [
  'Prénom;Nom;Courriel;Matricule;Fonction;Famille_métier;Direction;Service;Site;Responsable;Langue;Compétences',
  'Zoé;Ébène;zoe@maurevel.example;1;Directrice industrielle;Direction;Industrie;;Saint-Étienne;;fr;',
  'Fatou;Ndiaye;fatou@maurevel.example;2;Métallurgiste;Matériaux;Industrie;R&D;Saint-Étienne;1;fr, wo;trempe|soudure',
  'Jean-Baptiste;Kerouanton;jb@maurevel.example;3;Maintenance des fours;Maintenance;Industrie;Fours;Niort;2;fr;fours',
  'Piotr;Mazur;piotr@maurevel.example;4;Responsable four;Maintenance;Industrie;Fours;Gdańsk;2;pl, en;fours|trempe',
  'Sunita;Kulkarni;sunita@maurevel.example;5;Qualité fournisseurs;Qualité;Achats;;Pune;absente@maurevel.example;en;',
].join('\n')

async function bring(actor: Actor, text: string): Promise<string> {
  const content = Buffer.from(text).toString('base64')
  return (await actor.do('uploadPeople', { name: 'people.csv', content })).id
}

async function bringIn(
  actor: Actor,
  text: string,
  more: { leavers?: boolean; deactivations?: number; directory?: string } = {},
) {
  return actor.do('commitPeople', { importId: await bring(actor, text), ...more })
}

const named = ({ data }: { data: { name: string }[] }) => data.map(({ name }) => name)

test('an administrator looks at a list, maps it, tries it, imports it; the second time nothing changes', async () => {
  const { ines, awa } = cast
  const importId = await bring(ines, list)
  const preview = await ines.do('previewPeople', { importId })
  expect(preview).toMatchObject({ separator: ';', encoding: 'utf-8', people: 5 })
  expect(preview.columns[4]).toEqual({
    heading: 'Fonction',
    field: 'title',
    samples: ['Directrice industrielle', 'Métallurgiste', 'Maintenance des fours'],
  })
  const without = await ines.do('previewPeople', { importId, mapping: { Fonction: null } })
  expect(without.first[0]?.title).toBeNull()

  const weighed = await ines.do('checkPeople', { importId })
  expect(weighed.people).toEqual({ created: 5, updated: 0, unchanged: 0, skipped: 0 })
  expect(weighed.absentManagers).toEqual({ managers: 1, people: 1 })
  expect(named(await awa.do('listPeople'))).not.toContain('Fatou Ndiaye')

  const done = await ines.do('commitPeople', { importId })
  expect(done.people).toEqual({ created: 5, updated: 0, unchanged: 0, skipped: 0 })
  expect(done.units.created).toBe(4)
  expect(await ines.do('readPeopleImport', { importId })).toMatchObject({ state: 'done', outcome: done })

  const again = await bringIn(ines, list)
  expect(again.people).toEqual({ created: 0, updated: 0, unchanged: 5, skipped: 0 })
  expect(again.units.created + again.jobFamilies.created).toBe(0)
  const facts = await world.sql(`select count(*)::int as n from facts where name = 'people.imported'`)
  expect(facts).toEqual([{ n: 2 }])
})

test('a directory exported as LDIF comes in by the same door; one that describes changes is refused', async () => {
  const { ines, awa } = cast
  const entry = (...lines: string[]) => [...lines, ''].join('\n')
  const export_ = [
    entry(
      'version: 1',
      'dn: uid=e77,dc=ruche',
      'uid: e77',
      'cn: Ottilie Marchais',
      'manager: uid=e78,dc=ruche',
    ),
    entry(
      'dn: uid=e78,dc=ruche',
      'uid: e78',
      'cn: Gaspard Le Fur',
      'title: Chef de quai',
      'department: Expédition',
    ),
  ].join('\n')
  const importId = await bring(ines, export_)
  expect(await ines.do('previewPeople', { importId })).toMatchObject({ separator: null, people: 2 })
  expect((await bringIn(ines, export_, { directory: 'ldap' })).people).toMatchObject({ created: 2 })
  expect((await bringIn(ines, export_, { directory: 'ldap' })).people).toMatchObject({ unchanged: 2 })
  const [ottilie] = (await awa.do('listPeople', { q: 'ottilie' })).data
  const card = await awa.do('readPerson', { personId: ottilie?.id ?? '' })
  expect(card.manager?.name).toBe('Gaspard Le Fur')
  const changes = await bring(ines, entry('dn: uid=e77,dc=ruche', 'changetype: delete'))
  expect(await ines.refused('previewPeople', { importId: changes })).toEqual({
    status: 422,
    code: 'people_file.ldif_changes',
  })
})

test('only administrators import, each their own file', async () => {
  const { ines, awa, rosa } = cast
  const importId = await bring(ines, list)
  for (const [person, code] of [
    [awa, 'administrators_only'],
    [rosa, 'inside_only'],
  ] as const) {
    expect(await person.refused('commitPeople', { importId })).toEqual({ status: 403, code })
  }
  const content = Buffer.from('a\0b').toString('base64')
  const { id } = await ines.do('uploadPeople', { name: 'x.csv', content })
  expect(await ines.refused('previewPeople', { importId: id })).toEqual({
    status: 422,
    code: 'people_file.not_text',
  })
})

test('people are found without accents, in spite of slips, by title, skill, unit, site and language', async () => {
  const { awa } = cast
  const found = async (given: Parameters<typeof awa.do<'listPeople'>>[1]) =>
    named(await awa.do('listPeople', given))
  expect(await found({ q: 'zoe eb' })).toEqual(['Zoé Ébène'])
  expect(await found({ q: 'baptiste' })).toEqual(['Jean-Baptiste Kerouanton'])
  expect(await found({ q: 'wisniewki' })).toEqual(['Tomasz Wiśniewski'])
  expect(await found({ q: 'carvahlo' })).toEqual(['Inès Carvalho'])
  expect(await found({ q: 'trempe' })).toEqual(['Fatou Ndiaye', 'Piotr Mazur'])
  expect(await found({ skill: 'TREMPE', site: 'gdańsk' })).toEqual(['Piotr Mazur'])
  expect(await found({ language: 'wo' })).toEqual(['Fatou Ndiaye'])
  expect(await found({ q: 'zzzzzz' })).toEqual([])
  const filters = await awa.do('readPeopleFilters')
  const industry = filters.units.find(({ name }) => name === 'Industrie')
  expect(industry).toMatchObject({ within: null, people: 4 })
  expect(filters.units.find(({ name }) => name === 'Fours')).toMatchObject({ within: 'Industrie', people: 2 })
  expect(await found({ unit: industry?.id })).toHaveLength(4)
  expect(await awa.do('countPeople', { unit: industry?.id })).toEqual({ people: 4, alike: false })
  expect(filters.skills.find(({ name }) => name === 'trempe')).toEqual({ name: 'trempe', people: 2 })
})

test('what fits exactly is never mixed with what is only alike, and names come first', async () => {
  const { ines, awa } = cast
  const more = [
    'Matricule;Nom;Courriel;Fonction;Site',
    '21;Léa Morel;lea@maurevel.example;Acheteuse;Lyon',
    '22;Marc Nivot;marc@maurevel.example;Lead acheteur;Lyon',
    '23;Zacharie Léandre;zac@maurevel.example;Cariste;Lyon',
    '24;Lyonel Petit;lyonel@maurevel.example;Cariste;Niort',
  ].join('\n')
  await ines.do('commitPeople', { importId: await bring(ines, more), directory: 'lyon' })
  const met = async (q: string) =>
    (await awa.do('listPeople', { q })).data.map(({ name, match }) => [name, match])
  expect(await met('Léa')).toEqual([
    ['Léa Morel', 'name'],
    ['Zacharie Léandre', 'name'],
  ])
  expect(await met('lyon')).toEqual([
    ['Lyonel Petit', 'name'],
    ['Léa Morel', 'words'],
    ['Marc Nivot', 'words'],
    ['Zacharie Léandre', 'words'],
  ])
  expect(await awa.do('countPeople', { q: 'lyon' })).toEqual({ people: 4, alike: false })
  expect((await met('leandrre'))[0]).toEqual(['Zacharie Léandre', 'alike'])
  expect(await awa.do('countPeople', { q: 'leandrre' })).toMatchObject({ alike: true })
})

test('a list comes page by page, nobody missing and nobody twice', async () => {
  const { awa } = cast
  const all: string[] = []
  let cursor: string | undefined
  do {
    const page = await awa.do('listPeople', { limit: 2, ...(cursor ? { cursor } : {}) })
    all.push(...named(page))
    cursor = page.page.nextCursor ?? undefined
  } while (cursor)
  expect(all).toEqual(named(await awa.do('listPeople', { limit: 100 })))
  expect(all).toHaveLength((await awa.do('countPeople')).people)
})

test('guests list nobody; colleagues see guests through shared spaces only', async () => {
  const { ines, awa, karim, rosa, felix, ruissel } = cast
  await openSpaceOf(world, awa, { name: 'Ruissel', access: 'private', organisationId: ruissel }, [rosa])
  for (const name of ['listPeople', 'readPeopleFilters', 'readChart'] as const) {
    expect(await rosa.refused(name)).toEqual({ status: 403, code: 'inside_only' })
  }
  expect(named(await awa.do('listPeople', { q: 'rosa' }))).toEqual([rosa.name])
  expect(named(await karim.do('listPeople', { q: 'rosa' }))).toEqual([])
  expect(named(await awa.do('listPeople', { q: 'felix' }))).toEqual([])
  expect(await rosa.refused('readPerson', { personId: karim.id })).toEqual({ status: 404, code: 'missing' })
  expect(await rosa.refused('readPerson', { personId: felix.id })).toEqual({ status: 404, code: 'missing' })
  expect(await rosa.do('readPerson', { personId: awa.id })).toMatchObject({
    name: awa.name,
    email: null,
    units: [],
  })
  expect(await rosa.do('listPersonSpaces', { personId: awa.id })).toMatchObject({
    data: [{ name: 'Ruissel' }],
  })
  expect(await karim.do('listPersonSpaces', { personId: awa.id })).toEqual({ data: [] })
  expect(await rosa.refused('listPersonSpaces', { personId: ines.id })).toEqual({
    status: 404,
    code: 'missing',
  })
})

test('what a person writes on their card stays theirs through imports, until they hand it back', async () => {
  const { ines } = cast
  await bringIn(
    ines,
    'courriel;nom;fonction;site\ntomasz.wisniewski@maurevel.example;Tomasz Wiśniewski;Usineur;Niort',
  )
  const { tomasz, awa } = cast
  const card = await tomasz.do('readPerson', { personId: tomasz.id })
  expect(card).toMatchObject({ title: 'Usineur', site: 'Niort', mine: true })
  const edit = {
    personId: tomasz.id,
    title: 'Régleur sur tours',
    about: 'Les corps de vanne.',
    skills: ['Tournage'],
  }
  expect(await awa.refused('editCard', { ...edit, version: card.version })).toEqual({
    status: 403,
    code: 'card.not_mine',
  })
  const edited = await tomasz.do('editCard', { ...edit, version: card.version })
  expect(edited.fields).toContainEqual({ field: 'title', from: 'person', seenBy: 'shared' })
  expect(edited.fields).toContainEqual({ field: 'site', from: 'directory', seenBy: 'inside' })
  expect(await tomasz.refused('editCard', { ...edit, version: card.version })).toMatchObject({
    code: 'version.changed',
  })
  const next =
    'courriel;nom;fonction;site\ntomasz.wisniewski@maurevel.example;Tomasz Wiśniewski;Opérateur;Lyon'
  expect((await bringIn(ines, next)).people.updated).toBe(1)
  const kept = await tomasz.do('readPerson', { personId: tomasz.id })
  expect(kept).toMatchObject({ title: 'Régleur sur tours', site: 'Lyon', about: 'Les corps de vanne.' })
  await tomasz.do('editCard', { personId: tomasz.id, handBack: ['title'], version: kept.version })
  await bringIn(ines, next)
  expect((await tomasz.do('readPerson', { personId: tomasz.id })).title).toBe('Opérateur')
})

test('people no longer named leave only when asked; beyond 5 % the very number must be agreed to', async () => {
  const { ines } = cast
  const shorter = list.split('\n').slice(0, -1).join('\n')
  expect((await bringIn(ines, shorter)).deactivated).toBe(0)
  const importId = await bring(ines, shorter)
  const weighed = await ines.do('checkPeople', { importId, leavers: true })
  expect(weighed).toMatchObject({
    mustAgree: true,
    missing: { names: ['Sunita Kulkarni', 'Tomasz Wiśniewski'] },
  })
  expect(await ines.refused('commitPeople', { importId, leavers: true })).toEqual({
    status: 409,
    code: 'import.many_leave',
  })
  expect(named(await ines.do('listPeople', { q: 'sunita' }))).toHaveLength(1)
  const done = await ines.do('commitPeople', {
    importId,
    leavers: true,
    deactivations: weighed.deactivations,
  })
  expect(done.deactivated).toBe(2)
  expect(named(await ines.do('listPeople', { q: 'sunita' }))).toEqual([])
  expect((await bringIn(ines, list)).people).toMatchObject({ updated: 1, created: 0 })
  expect(named(await ines.do('listPeople', { q: 'sunita' }))).toHaveLength(1)
})

test('a placeholder of an imported conversation becomes the person with its e-mail', async () => {
  const { ines } = cast
  const [{ id } = { id: '' }] = await world.sql(
    `insert into people (id, audience, name, email, state, source)
     values (gen_random_uuid(), 'inside', 'ximena', 'Ximena@maurevel.example', 'placeholder', 'slack') returning id`,
  )
  await bringIn(ines, 'matricule;nom;courriel\n77;Ximena Robledo;ximena@maurevel.example')
  const [found] = (await ines.do('listPeople', { q: 'ximena' })).data
  expect(found).toMatchObject({ id, name: 'Ximena Robledo', state: 'active' })
})
