import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeLdif } from './ldif.ts'
import { checkPeopleFile, readPeopleFile } from './reader.ts'

async function fileOf(content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'weft-ldif-')), 'people.ldif')
  await writeFile(path, content)
  return path
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

const directory = `# exported for Weft
version: 1

dn: OU=Atelier,DC=brezel,DC=fr
objectClass: organizationalUnit
ou: Atelier

dn: CN=Lis\\, Karim,OU=Atelier,DC=brezel,DC=fr
objectClass: top
objectClass: person
objectClass: user
cn: Lis, Karim
givenName: Karim
sn: Lis
mail: K.Lis@brezel.fr
sAMAccountName: klis
employeeID: 1042
title:: ${base64('Régleur, îlot 4')}
department: Usinage
company: Brezel
l: Nantes
manager: cn=Thévenet Marion, ou=Atelier, dc=brezel, dc=fr
userAccountControl: 512
thumbnailPhoto:: /9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8S
 EhEPERETFhwXExQaFRERGCEYGh0dHx8fExciJCIeJBweHx7/
preferredLanguage: fr-FR

dn:: ${base64('CN=Thévenet Marion,OU=Atelier,DC=brezel,DC=fr')}
objectClass: user
displayName;lang-fr:: ${base64('Marion Thévenet')}
mail: marion.thevenet@brezel.fr
manager: CN=Paul Ansel,OU=Direction,DC=brezel,DC=fr
department:: ${base64('Usinage et méthodes')}
userAccountControl: 514
`

describe('a directory in LDIF', () => {
  test('gives its people, their managers by number, and tells what is nobody', async () => {
    const path = await fileOf(directory)
    const [karim, marion] = await Array.fromAsync(readPeopleFile(path))
    expect(karim).toMatchObject({
      ...{ externalId: '1042', email: 'k.lis@brezel.fr', firstName: 'Karim', lastName: 'Lis' },
      ...{ title: 'Régleur, îlot 4', unitPath: ['Brezel', 'Usinage'], site: 'Nantes', languages: ['fr'] },
      ...{ managerRef: 'marion.thevenet@brezel.fr', active: true, problems: [] },
    })
    expect(marion).toMatchObject({
      ...{ name: 'Marion Thévenet', unitPath: ['Usinage et méthodes'], active: false },
      ...{ managerRef: 'Paul Ansel', externalId: null },
    })
    const report = await checkPeopleFile(path)
    expect(report).toMatchObject({ separator: null, found: { people: 2 }, unknownColumns: [] })
    expect(report.lost).toMatchObject([{ what: 'otherEntries', count: 1 }])
    expect(report.orphans.managers).toEqual([{ ref: 'Paul Ansel', rows: 1 }])
    expect(directory.split('\n')[(karim?.row ?? 0) - 1]).toMatch(/^dn: CN=Lis/)
  })

  test.each([
    ['dn: cn=a\nchangetype: modify\nreplace: mail\nmail: a@b.fr\n-\n', 'ldif_changes', 2],
    ['dn: cn=a\nmail: a@b.fr\njpegPhoto:< file:///etc/passwd\n', 'ldif_elsewhere', 3],
    ['dn: cn=a\nmail a@b.fr\n', 'wrong_ldif', 2],
    ['dn: cn=a\nmail:: a@b\n', 'wrong_ldif', 2],
    ['version: 1\nmail: a@b.fr\n', 'wrong_ldif', 2],
    ['dn: cn=a\ndn: cn=b\n', 'wrong_ldif', 2],
  ])('%j is refused with the line', async (content, code, line) => {
    await expect(checkPeopleFile(await fileOf(content))).rejects.toMatchObject({ code, line })
  })

  test('is told from a table by how it begins', () => {
    expect(['dn: cn=a', '# note\n\nversion: 1\n', '\uFEFFdn:: Y249YQ=='].map(looksLikeLdif)).toEqual([
      ...[true, true, true],
    ])
    expect(['nom;courriel', 'mail,dn: x', 'version;1', '# dn\nnom,mail'].map(looksLikeLdif)).toEqual([
      ...[false, false, false, false],
    ])
  })
})

test('whatever people are called, folded anywhere and written in base64 or not, they are read as they are', async () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ'’-]{1,12}$/)
  const person = fc.record({ first: word, last: word, title: fc.array(word, { minLength: 1, maxLength: 6 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 9 }),
      async (people, fold) => {
        const folded = (line: string) =>
          line.slice(0, 20) + line.slice(20).replace(new RegExp(`.{${fold}}`, 'gu'), '\r\n $&')
        const entries = people.map(({ first, last, title }, n) =>
          [
            `dn: uid=p${n},dc=brezel`,
            `uid: p${n}`,
            folded(`givenName:: ${base64(first)}`),
            folded(`sn: ${last}`),
            folded(`title: ${title.join(' ')}`),
          ].join('\r\n'),
        )
        const read = await Array.fromAsync(readPeopleFile(await fileOf(`${entries.join('\r\n\r\n')}\r\n`)))
        expect(read.map(({ externalId, name, title }) => [externalId, name, title])).toEqual(
          people.map(({ first, last, title }, n) => [`p${n}`, `${first} ${last}`, title.join(' ')]),
        )
      },
    ),
    { numRuns: 40 },
  )
})
