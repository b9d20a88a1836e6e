import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { examineUpload, scan } from './index.ts'

const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
  .png()
  .toBuffer()
const gif = await sharp(png).gif().toBuffer()
const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'latin1')
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
const page = Buffer.from('<!doctype html><script>alert(1)</script>')
const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const docx = await packed({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
})
const climbing = await packed({ '../../evil': 'x' })
const opaque = 'application/octet-stream'

describe('known types are what their bytes and their name agree on', () => {
  test.each([
    ['photo.png', png, 'image', 'image/png'],
    ['photo.jpg', png, 'image', 'image/png'],
    ['plan.pdf', pdf, 'pdf', 'application/pdf'],
    ['notes.txt', Buffer.from('bonjour à tous'), 'text', 'text/plain; charset=utf-8'],
    [
      'report.docx',
      docx,
      'office',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['dates.ics', Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'), 'text', 'text/plain; charset=utf-8'],
  ])('%s', async (name, bytes, kind, mime) => {
    expect(await examine(bytes, name)).toEqual({ kind, mime, safeName: name })
  })
})

describe('what a browser or a desktop could run is opaque', () => {
  test.each([
    ['page.html', page],
    ['PAGE.HTML', page],
    ['drawing.svg', drawing],
    ['feed.xml', Buffer.from('<?xml version="1.0"?><a/>')],
    ['code.js', Buffer.from('alert(1)')],
    ['setup.exe', program],
    ['invoice.pdf.exe', program],
    ['picture.html', gif],
    ['macro.docm', docx],
    ['archive.zip', climbing],
    ['no-extension', page],
  ])('%s', async (name, bytes) => {
    expect(await examine(bytes, name)).toEqual({ kind: 'other', mime: opaque, safeName: name })
  })
})

describe('a name that its bytes do not bear out is a mismatch', () => {
  test.each([
    ['photo.png', page],
    ['photo.png', drawing],
    ['photo.jpg', pdf],
    ['plan.pdf', program],
    ['plan.pdf', Buffer.concat([page, pdf])],
    ['notes.txt', program],
    ['report.docx', page],
    ['notes.txt', Buffer.from([0xff, 0xfe, 0x00])],
  ])('%s', async (name, bytes) => {
    expect(await examine(bytes, name)).toMatchObject({
      kind: 'other',
      mime: opaque,
      problem: 'file.mismatch',
    })
  })

  test('so is a declared type', async () => {
    const examined = await examineUpload(page, { name: 'x', declaredMime: 'image/png; a=b', maxBytes: 1000 })
    expect(examined).toMatchObject({ kind: 'other', mime: opaque, problem: 'file.mismatch' })
  })
})

test('empty and too large are said', async () => {
  expect(await examine(Buffer.alloc(0), 'a.txt')).toMatchObject({ problem: 'file.empty' })
  expect(await examine(Buffer.alloc(100_001, 'a'), 'a.txt')).toMatchObject({ problem: 'file.too_large' })
})

test('a path is examined like a buffer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'examine-'))
  try {
    for (const [name, bytes] of [
      ['photo.png', png],
      ['notes.txt', Buffer.from('hello')],
      ['a.png', page],
    ] as const) {
      const path = join(folder, name)
      await writeFile(path, bytes)
      const claimed = { name, declaredMime: '', maxBytes: 100_000 }
      expect(await examineUpload(path, claimed)).toEqual(await examineUpload(bytes, claimed))
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a file is held unless the scanner found it clean; no scanner releases', async () => {
  const noted: string[] = []
  const log = { error: (_fields: object, text: string) => noted.push(text) }
  expect(await scan(null, '/x', log)).toEqual({ verdict: 'release', found: 'not scanned' })
  expect(await scan(async () => 'clean', '/x', log)).toEqual({ verdict: 'release', found: 'clean' })
  expect(await scan(async () => 'infected', '/x', log)).toEqual({ verdict: 'hold', found: 'infected' })
  expect(await scan(async () => 'unavailable', '/x', log)).toEqual({ verdict: 'hold', found: 'unavailable' })
  expect(noted).toEqual([])
  const failing = async () => Promise.reject(new Error('no daemon'))
  expect(await scan(failing, '/x', log)).toEqual({ verdict: 'hold', found: 'unavailable' })
  expect(noted).toEqual(['virus scanner failed'])
})

function examine(bytes: Buffer, name: string) {
  return examineUpload(bytes, { name, declaredMime: '', maxBytes: 100_000 })
}

function packed(entries: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile()
  // yazl refuses to write `../` itself; the same length is put in and patched below.
  for (const [name, text] of Object.entries(entries))
    zip.addBuffer(Buffer.from(text), name.replaceAll('../', 'up_'), { compress: false })
  zip.end()
  return buffer(zip.outputStream).then((bytes) =>
    Buffer.from(bytes.toString('latin1').replaceAll('up_', '../'), 'latin1'),
  )
}
