import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPeopleFile, readPeopleFile } from './reader.ts'
import type { PeopleFileOptions, PeopleReport, PersonRow } from './shapes.ts'

const real = fileURLToPath(
  new URL('../../../../shared/data/org-directory-gitlab-2022/people.csv', import.meta.url),
)

async function fileOf(content: string | Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'weft-people-')), 'people.csv')
  await writeFile(path, content)
  return path
}

type Read = { people: PersonRow[]; report: PeopleReport }

async function read(content: string | Buffer, options: PeopleFileOptions = {}): Promise<Read> {
  const path = await fileOf(content)
  return {
    people: await Array.fromAsync(readPeopleFile(path, options)),
    report: await checkPeopleFile(path, options),
  }
}

const codesOf = ({ problems }: PeopleReport) => problems.map(({ code, row }) => `${code} ${row}`)

describe.skipIf(!existsSync(real))('the real directory (skipped where ../shared/data is absent)', () => {
  test('has the people, vacancies and absent managers it is known to have', async () => {
    const report = await checkPeopleFile(real)
    expect(report.found).toMatchObject({ people: 1310, vacancies: 58, jobFamilies: 146 })
    expect(report.lost).toMatchObject([{ what: 'vacancies', count: 58 }])
    expect([report.orphans.rows, report.orphans.people, report.orphans.managers.length]).toEqual([
      450, 431, 139,
    ])
    expect(report.cycles).toEqual([])
    expect(report.unknownColumns).toEqual([])
    expect([report.separator, report.encoding]).toEqual([',', 'utf-8'])
    const other = report.problems.filter(({ code }) => code !== 'manager_absent')
    expect(other.map(({ code }) => code)).toEqual(['manager_vacant', 'manager_vacant', 'manager_vacant'])
  })

  test('reads names with accents, and tidies titles', async () => {
    const people = await Array.fromAsync(readPeopleFile(real))
    expect(people).toHaveLength(1310)
    expect(people.filter(({ name }) => !/^[\x20-\x7e]*$/.test(name))).toHaveLength(44)
    expect(people.filter(({ title }) => / ,|\s\s/.test(title ?? ''))).toEqual([])
    expect(people[1]).toMatchObject({
      row: 3,
      externalId: 'peter-alcantara',
      firstName: 'Peter',
      lastName: 'Alcántara',
      title: 'Senior Backend Engineer, Geo',
      jobFamily: 'engineering/development/backend',
      managerRef: 'adam-romaniello',
      skills: ['Geo', 'rails'],
    })
    expect(people[1]?.unitPath[0]).toBe('Engineering Function')
  })
})

const french = [
  'Prénom;NOM;Courriel;Matricule;Fonction;Famille_métier;Direction;Service;Site;Responsable;Langue;Date d’entrée;Actif;Compétences;Badge',
  'Zoé;Ébène;Zoe@Exemple.fr;42;Cheffe , achats;Achats;Finances;Achats|Énergie;Lyon;Dir@exemple.fr;français, en-GB;03/04/2021;oui;gaz|vapeur;X',
  ';;dir@exemple.fr;1;;;;;;;;25/12/2020;Non;;',
].join('\r\n')

test.each([
  ['UTF-8', Buffer.from(french), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${french}`), 'utf-8'],
  ['UTF-16', Buffer.from(`\ufeff${french}`, 'utf16le'), 'utf-16le'],
  ['Windows-1252', Buffer.from(french.replace('’', '\x92'), 'latin1'), 'windows-1252'],
])('French headings, semicolons, %s', async (_, content, encoding) => {
  const { people, report } = await read(content)
  expect(people[0]).toEqual({
    row: 2,
    externalId: '42',
    email: 'zoe@exemple.fr',
    firstName: 'Zoé',
    lastName: 'Ébène',
    name: 'Zoé Ébène',
    title: 'Cheffe, achats',
    jobFamily: 'Achats',
    unitPath: ['Finances', 'Achats', 'Énergie'],
    site: 'Lyon',
    managerRef: 'dir@exemple.fr',
    languages: ['fr', 'en'],
    startedOn: '2021-04-03',
    active: true,
    skills: ['gaz', 'vapeur'],
    problems: [],
  })
  expect(people[1]).toMatchObject({ name: 'dir@exemple.fr', active: false, startedOn: '2020-12-25' })
  expect(report).toMatchObject({ encoding, separator: ';', dateOrder: { order: 'day first', sure: true } })
  expect(report.unknownColumns).toEqual(['Badge'])
  expect(codesOf(report)).toEqual(['no_name 3'])
})

test('English headings, tabs, month first, and a mapping that overrides', async () => {
  const content =
    'givenName\tsn\tmail\tstart_date\tmanager_email\tStatus\tBoss\na\tb\ta@x.org\t2/28/2020\tz@x.org\tmaybe\tq@x.org'
  const plain = await read(content)
  expect(plain.people[0]).toMatchObject({ startedOn: '2020-02-28', managerRef: 'z@x.org', active: true })
  expect(codesOf(plain.report)).toEqual(['bad_active 2', 'manager_absent 2'])
  const mapped = await read(content, { mapping: { BOSS: 'manager', status: null } })
  expect(mapped.people[0]).toMatchObject({ managerRef: 'q@x.org', problems: [] })
  expect(mapped.report.unknownColumns).toEqual(['manager_email', 'Status'])
})

test('whole names: capitals are the last name, otherwise the first word is the first name', async () => {
  const { people } = await read('name,id\nDUPONT-LEROY Anne Marie,1\nJosé de la Cruz,2\nPrince,3\nIBM,4')
  expect(people.map(({ firstName, lastName, name }) => [firstName, lastName, name])).toEqual([
    ['Anne Marie', 'DUPONT-LEROY', 'Anne Marie DUPONT-LEROY'],
    ['José', 'de la Cruz', 'José de la Cruz'],
    ['Prince', '', 'Prince'],
    ['IBM', '', 'IBM'],
  ])
})

test('every trouble names its row and its remedy', async () => {
  const { report } = await read(
    [
      'id,name,email,manager,start_date,type',
      '1,Ann,ann@x.org,2,01/02/2020,person',
      '2,Bob,not an address,1,31/31/2020,person',
      '3,Cid,ANN@x.org,3,,person',
      '3,Dan,,9,,person',
      ',Eve,,V1,,person',
      'V1,Somebody,,1,,vacancy',
      ',,,,,',
      ',,,9,,person',
      '7,Fay,f@x.org,,,person,more',
    ].join('\n'),
  )
  expect(codesOf(report)).toEqual([
    'date_order_unsure 1',
    'bad_email 3',
    'bad_date 3',
    'no_identity 6',
    'nameless 9',
    'cell_count 10',
    'duplicate_email 4',
    'duplicate_id 5',
    'manager_absent 5',
    'manager_vacant 6',
    'cycle 2',
    'own_manager 4',
  ])
  expect(report.cycles).toEqual([['1', '2'], ['3']])
  expect(report.lost.map(({ what, count }) => [what, count])).toEqual([
    ['vacancies', 1],
    ['emptyRows', 1],
    ['namelessRows', 1],
  ])
  for (const { sentence, remedy } of report.problems) {
    for (const text of [sentence.fr, sentence.en, remedy.fr, remedy.en]) expect(text).toMatch(/^.{8,}\.$/)
  }
})

test('dates in both orders are said to be so', async () => {
  const { report } = await read('name,id,start_date\nA,1,25/12/2020\nB,2,12/25/2020\nC,3,2020-12-25')
  expect(codesOf(report)).toEqual(['date_order_mixed 1', 'bad_date 3'])
})

test('what is no list of people is refused in one sentence', async () => {
  const codeOf = async (content: string | Buffer, options?: PeopleFileOptions) =>
    expect(checkPeopleFile(await fileOf(content), options)).rejects
  await (await codeOf('')).toMatchObject({ code: 'empty' })
  await (await codeOf('PK\u0003\u0004\0\0')).toMatchObject({ code: 'not_text' })
  await (await codeOf('a,b\n1,2')).toMatchObject({ code: 'no_known_column' })
  await (await codeOf('name,id\n"open,1\n')).toMatchObject({ code: 'wrong_csv' })
  await (await codeOf('name,id', { maximumBytes: 3 })).toMatchObject({ code: 'too_large' })
  await expect(checkPeopleFile('/nowhere.csv')).rejects.toMatchObject({ code: 'not_found' })
})

test('any cells come back as they were but for their spaces, formulas too', async () => {
  const cell = fc.string({ unit: fc.constantFrom(...'=+-@;,"\t\n\r aé|\'1('), minLength: 1, maxLength: 12 })
  const rows = fc.array(fc.record({ id: fc.uuid(), title: cell }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (people, delimiter) => {
      const table = people.map(({ id, title }) => ({ id, role: title }))
      const found = await read(stringify(table, { header: true, delimiter }))
      const expected = people.map(
        ({ title }) => title.replace(/\s+/g, ' ').replace(/ +,/g, ',').trim() || null,
      )
      expect(found.people.map(({ title }) => title)).toEqual(expected)
      expect(found.people.map(({ externalId }) => externalId)).toEqual(people.map(({ id }) => id))
    }),
    { numRuns: 60 },
  )
})
