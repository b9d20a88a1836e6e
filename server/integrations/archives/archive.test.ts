import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openArchive, rootedAt } from './archive.ts'
import { textOf } from './content.ts'
import { readJson } from './json.ts'
import type { Limits } from './limits.ts'
import { ArchiveRefused } from './refused.ts'
import { forged, stored, zipOf } from './samples.ts'
import { readRows } from './xml.ts'

const silent = () => undefined

async function refusalOf(work: () => Promise<unknown>): Promise<ArchiveRefused> {
  try {
    await work()
  } catch (error) {
    if (error instanceof ArchiveRefused) return error
    throw error
  }
  throw new Error('The archive was accepted.')
}

async function codeFor(content: Buffer | string, limits: Partial<Limits> = {}): Promise<string> {
  const path = await stored('export.zip', content)
  const { code } = await refusalOf(() => readAll(path, limits))
  return code
}

async function readAll(path: string, limits: Partial<Limits> = {}): Promise<Map<string, string>> {
  const archive = await openArchive(path, limits)
  const texts = new Map<string, string>()
  try {
    for (const name of archive.entries.keys()) {
      let content = ''
      for await (const piece of textOf(archive, name, silent)) content += piece
      texts.set(name, content)
    }
  } finally {
    await archive.close()
  }
  return texts
}

describe('an honest archive', () => {
  test('reads the same as a ZIP, stored or compressed, and as a folder', async () => {
    const files = {
      'users.json': '\ufeff[]',
      'général/2016-01-01.json': '[{"text":"été"}]',
      'b.xml.gz': gzipSync('<a/>'),
    }
    const folder = await mkdtemp(join(tmpdir(), 'weft-archive-'))
    await mkdir(join(folder, 'général'))
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)

    const expected = new Map([
      ['b.xml.gz', '<a/>'],
      ['général/2016-01-01.json', '[{"text":"été"}]'],
      ['users.json', '[]'],
    ])
    expect(await readAll(await stored('a.zip', await zipOf(files)))).toEqual(expected)
    expect(await readAll(await stored('b.zip', await zipOf(files, { compress: false })))).toEqual(expected)
    expect(await readAll(folder)).toEqual(expected)
  })

  test('is found inside the folder somebody zipped with it, and what lies beside it is still listed', async () => {
    const zip = await zipOf({ 'my export/users.json': '[]', 'my export/a/b.json': '[]', '__MACOSX/x': 'x' })
    const archive = rootedAt(await openArchive(await stored('a.zip', zip)), ['users.json'])
    expect([...archive.entries.keys()].sort()).toEqual(['../../__MACOSX/x', 'a/b.json', 'users.json'])
    expect(await readJson(archive, 'a/b.json', silent)).toEqual([])
    await archive.close()
  })
})

describe('a hostile or broken archive is refused', () => {
  test('when it is no archive at all', async () => {
    expect(await codeFor('hello')).toBe('not_a_zip')
    expect(await codeFor('')).toBe('not_a_zip')
    expect(await codeFor(Buffer.from('377abcaf271c0004', 'hex'))).toBe('seven_zip')
    expect((await refusalOf(() => openArchive('/nowhere/at/all'))).code).toBe('not_found')
  })

  test('when it is cut short or damaged', async () => {
    const zip = await zipOf({ 'users.json': 'abc'.repeat(1000) })
    expect(await codeFor(zip.subarray(0, zip.length - 30))).toBe('truncated')
    const damaged = Buffer.from(zip)
    damaged.fill(0xff, 42, 50)
    expect(await codeFor(damaged)).toBe('damaged')
    expect(await codeFor(await zipOf({ 'a.gz': gzipSync('abc'.repeat(1000)).subarray(0, 20) }))).toBe(
      'truncated',
    )
    expect(await codeFor(await zipOf({ 'a.gz': 'not gzip' }))).toBe('damaged')
  })

  test('when a name is dangerous', async () => {
    const zip = await zipOf({ 'aaaa/users.json': '[]' })
    for (const name of ['../a', '/aaa', 'a\\aa', 'a\0aa', 'a/..', './aa', 'a//a', 'C:/a', 'a\u001b[a']) {
      expect([name, await codeFor(forged(zip, 'aaaa', name.slice(0, 4)))]).toEqual([name, 'unsafe_name'])
    }
    expect(await codeFor(await zipOf({ [`${'n'.repeat(2000)}.json`]: '[]' }))).toBe('unsafe_name')
  })

  test('when two entries have one name, also in another normal form', async () => {
    const zip = await zipOf({ 'aaaa.json': '[]', 'bbbb.json': '[]' })
    expect(await codeFor(forged(zip, 'bbbb', 'aaaa'))).toBe('duplicate_name')
    expect(await codeFor(await zipOf({ 'é.json': '[]', 'e\u0301.json': '[]' }))).toBe('duplicate_name')
  })

  test('when it holds a link', async () => {
    expect(await codeFor(await zipOf({ 'users.json': '/etc/passwd' }, { mode: 0o120777 }))).toBe('link')
    const folder = await mkdtemp(join(tmpdir(), 'weft-archive-'))
    await symlink('/etc/passwd', join(folder, 'users.json'))
    expect((await refusalOf(() => openArchive(folder))).code).toBe('link')
  })

  test('when it is encrypted or packed in an unread way', async () => {
    const zip = await zipOf({ 'users.json': '[]' })
    const central = zip.indexOf(Buffer.from('504b0102', 'hex'))
    const encrypted = Buffer.from(zip)
    encrypted.writeUInt16LE(encrypted.readUInt16LE(central + 8) | 1, central + 8)
    expect(await codeFor(encrypted)).toBe('encrypted')
    const strange = Buffer.from(zip)
    strange.writeUInt16LE(14, central + 10)
    expect(await codeFor(strange)).toBe('compression')
  })

  test('when it is a bomb, whole or in parts, plain or nested', async () => {
    const small = { ratioFrom: 100_000 }
    expect(await codeFor(await zipOf({ 'a.json': Buffer.alloc(400_000) }), small)).toBe('bomb')
    expect(await codeFor(await zipOf({ 'a.gz': gzipSync(Buffer.alloc(400_000)) }), small)).toBe('bomb')
    const parts = Object.fromEntries([...'abcdefgh'].map((name) => [name, Buffer.alloc(90_000)]))
    expect(await codeFor(await zipOf(parts), { ...small, ratio: 100 })).toBe('bomb')
    const below = await zipOf({ a: Buffer.alloc(90_000) })
    expect((await readAll(await stored('a.zip', below), small)).size).toBe(1)
  })

  test('when a size it declares is a lie', async () => {
    const zip = await zipOf({ 'users.json': Buffer.alloc(50_000, 'ab') })
    const central = zip.indexOf(Buffer.from('504b0102', 'hex'))
    for (const size of [10, 60_000]) {
      const lying = Buffer.from(zip)
      lying.writeUInt32LE(size, central + 24)
      expect(await codeFor(lying)).toBe('lying_size')
    }
  })

  test('when it is larger than allowed in number or size', async () => {
    const zip = await zipOf({ 'a.json': '[]', 'b.json': '[1,2,3]' })
    expect(await codeFor(zip, { entries: 1 })).toBe('too_many_files')
    expect(await codeFor(zip, { totalBytes: 5 })).toBe('too_large')
    const archive = await openArchive(await stored('a.zip', zip), { jsonBytes: 4 })
    expect((await refusalOf(() => readJson(archive, 'b.json', silent))).code).toBe('file_too_large')
    await archive.close()
  })

  test('when a file is not the JSON or XML it should be, naming file and line', async () => {
    const zip = await zipOf({
      'a.json': '[\n1,\n2,,\n]',
      'b.json': '[\n',
      'a.xml': '<a>\n<row Id="1" />\n<row Id=2 />\n</a>',
      'b.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a><row Id="&b;" /></a>',
      'c.xml': '<a><row Id="1"><row Id="2"/></row></a>',
      'd.xml': `<a><row Body="${'x'.repeat(5000)}`,
    })
    const archive = await openArchive(await stored('a.zip', zip), { rowBytes: 2000 })
    const rows = async (name: string) => refusalOf(() => Array.fromAsync(readRows(archive, name, silent)))
    expect(await refusalOf(() => readJson(archive, 'a.json', silent))).toMatchObject({
      code: 'wrong_json',
      line: 3,
    })
    expect(await refusalOf(() => readJson(archive, 'b.json', silent))).toMatchObject({
      code: 'wrong_json',
      line: 2,
    })
    expect(await rows('a.xml')).toMatchObject({ code: 'wrong_xml', where: 'a.xml', line: 3 })
    expect(await rows('b.xml')).toMatchObject({ code: 'wrong_xml' })
    expect(await rows('c.xml')).toMatchObject({ code: 'wrong_xml' })
    expect(await rows('d.xml')).toMatchObject({ code: 'file_too_large' })
    await archive.close()
  })

  test('in one sentence in each language that no name can break', async () => {
    const { sentence } = await refusalOf(async () => {
      throw new ArchiveRefused('wrong_json', 'a\u001b[2J\nb.json', 3)
    })
    expect(sentence.en).toBe('A file is not valid JSON. (a\ufffd[2J\ufffdb.json, line 3)')
    expect(sentence.fr).toBe('Un fichier n’est pas du JSON valable. (a\ufffd[2J\ufffdb.json, ligne 3)')
  })
})
