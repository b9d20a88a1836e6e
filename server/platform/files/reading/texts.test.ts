import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf, xlsxOf } from '../../../demo/papers/office.ts'
import { pdfOf } from '../../../demo/papers/pdf.ts'
import { zipOf } from '../../../demo/papers/zip.ts'
import type { ReadableKind } from './limits.ts'
import { openTexts } from './texts.ts'

let folder: string
const texts = openTexts()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weft-texts-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let files = 0
async function read(kind: ReadableKind, bytes: string | Buffer, reader = texts) {
  const path = join(folder, String(files++))
  await writeFile(path, bytes)
  return reader.read(path, kind)
}

const wordsIn = (inside: string, before = '') =>
  zipOf([
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?>${before}<w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`,
    },
  ])

test('documents, sheets, slides, open documents, PDF and plain text say what stands in them', async () => {
  const [pdf, docx, xlsx, pptx, odt, plain] = await Promise.all([
    read('pdf', pdfOf([['Serrage des boulons'], ['Page deux : dégraissage']])),
    read('office', docxOf(['Fiche de réglage', 'Ouvrir & purger'])),
    read('office', xlsxOf('Stocks', [['Écrou M12', 40]])),
    read('office', zipOf([10, 9].map((n) => ({ name: `ppt/slides/slide${n}.xml`, content: slide(n) })))),
    read('office', zipOf([{ name: 'content.xml', content: openText }])),
    read('text', '\ufeffréférence;quantité\nA-12;4'),
  ])
  expect(pdf.text).toMatch(/Serrage des boulons\s+Page deux : dégraissage/)
  expect(docx.text).toContain('Fiche de réglage\nOuvrir & purger')
  expect(xlsx.text).toMatch(/Stocks\s+Écrou M12/)
  expect(pptx.text).toMatch(/diapo 9\s+diapo 10/)
  expect(odt.text).toContain('Le titre\nDu gras au milieu')
  expect(plain.text).toBe('référence;quantité\nA-12;4')
  for (const found of [pdf, docx, xlsx, pptx, odt, plain]) expect(found.state).toBe('readable')
})

const slide = (n: number) =>
  `<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>diapo ${n}</a:t></a:r></a:p></p:sld>`
const openText = `<office:document-content xmlns:office="o" xmlns:text="t"><office:meta>caché</office:meta><text:h>Le titre</text:h><text:p>Du <text:span>gras</text:span><text:s/>au milieu</text:p></office:document-content>`

test('what unpacks beyond measure is too large, and nothing of it is kept', async () => {
  const flood = `<w:p><w:r><w:t>${' '.repeat(40_000_000)}</w:t></w:r></w:p>`
  const many = zipOf(
    Array.from({ length: 11_000 }, (_, n) => ({ name: `word/footnotes${n}.xml`, content: '' })),
  )
  expect(await read('office', wordsIn(flood))).toEqual({ state: 'too_large', text: '' })
  expect(await read('office', many)).toEqual({ state: 'too_large', text: '' })
  expect(await read('office', wordsIn(`${'<w:p>'.repeat(300)}${'</w:p>'.repeat(300)}`))).toEqual({
    state: 'too_large',
    text: '',
  })
  expect(await read('text', Buffer.alloc(50_000_001, 'a'))).toEqual({ state: 'too_large', text: '' })
})

test('of a very long text the beginning is read', async () => {
  const { state, text } = await read('text', 'Le joint fuit. '.repeat(100_000))
  expect(state).toBe('partly')
  expect(text.length).toBe(400_000)
  const pages = await read('pdf', pdfOf(Array.from({ length: 1002 }, (_, n) => [`Page ${n + 1}`])))
  expect(pages.state).toBe('partly')
  expect(pages.text).toContain('Page 1000\n')
  expect(pages.text).not.toContain('Page 1001')
})

test('entities, outside documents, broken and locked files are unreadable, and harmless', async () => {
  const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]>`
  const outside = `<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>`
  const loop =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>'
  const claims =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 2000000000>>endobj\ntrailer<</Root 1 0 R>>'
  const whole = docxOf(['Fiche'])
  const hostile: [ReadableKind, string | Buffer][] = [
    ['office', wordsIn('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', laughs)],
    ['office', wordsIn('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', outside)],
    ['office', wordsIn('<w:p><w:r><w:t>open')],
    ['office', whole.subarray(0, whole.length - 30)],
    ['office', 'no zip at all'],
    ['office', zipOf([{ name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' }])],
    ['pdf', loop],
    ['pdf', claims],
    ['pdf', pdfOf([['Page']]).subarray(0, 60)],
    ['pdf', '%PDF-1.4 nothing'],
    ['text', '\u0000\u0001 …'],
  ]
  for (const [kind, bytes] of hostile)
    expect(await read(kind, bytes), `${kind} ${String(bytes).slice(0, 90)}`).toEqual({
      state: 'unreadable',
      text: expect.stringMatching(/^[^\p{L}]*$/u),
    })
})

test('what takes too long or too much memory is ended', async () => {
  const pages = pdfOf(Array.from({ length: 900 }, (_, n) => [`Page ${n}`]))
  expect(await read('pdf', pages, openTexts({ seconds: 0.05 }))).toEqual({ state: 'unreadable', text: '' })
  const small = openTexts({ memoryMb: 32 })
  expect((await read('pdf', padded(1000), small)).text).toContain('Avant le flot')
  expect(await read('pdf', padded(250_000_000), small)).toEqual({ state: 'unreadable', text: '' })
})

/** A page that says a few words, and then nothing for so many bytes, packed to a thousandth. */
function padded(bytes: number): Buffer {
  const said = 'BT /F1 12 Tf 56 770 Td (Avant le flot) Tj ET'
  const packed = deflateSync(Buffer.concat([Buffer.from(said), Buffer.alloc(bytes, ' ')]), { level: 1 })
  const [before = '', after = ''] = pdfOf([['x']])
    .toString('latin1')
    .split(/<<\/Length \d+>>\nstream[\s\S]*?\nendstream/)
  const stream = `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed.toString('latin1')}\nendstream`
  return Buffer.from(before + stream + after, 'latin1')
}
