import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlain, laidOut, rendered } from './rendered.ts'

const samples = [
  'Réunion à 14 h, salle B (1er étage) : ok',
  'Oui, c’est bon - merci !',
  'the 3.14 version... works fine?',
  'Voir www.example.org et intranet.example',
  'a@b.example',
  'un  deux   espaces',
  'Prix : 12 € (TTC), soit +3 % = bien',
  'Title\n===',
  'ok.',
  'x',
  'un mot '.repeat(90).trim(),
  `${'x'.repeat(279)} mot`,
  "l'outil « V220 »",
]

test.each(samples)('%j comes out the same on the short way', (text) => {
  expect(rendered(text, null)).toEqual(laidOut(text, null))
})

test('whatever takes the short way comes out the same to the byte', () => {
  const letters = `aeé ñ北 .,;!?'’«»“”…–—()%€$+=-0123456789\u0301*_\`[]<>&|~@#:/\\\n\u00a0\t"`
  const wild = fc.string({
    unit: fc.constantFrom(...letters, 'www.', 'http://', ' - ', '1. ', '--', '((', '...'),
  })
  const tame = fc.string({
    unit: fc.constantFrom(
      ..."aeéœ北\u0301 ,;.!?'’«»“”„…–—()%€$+=-019",
      'www.',
      'ftp.',
      '.com',
      ' -- ',
      'mailto',
    ),
    maxLength: 200,
  })
  let short = 0
  fc.assert(
    fc.property(fc.oneof(wild, tame), fc.option(fc.string({ maxLength: 30 })), (text, title) => {
      if (isPlain(text.normalize('NFC'))) short += 1
      expect(rendered(text, title)).toEqual(laidOut(rendered(text, title).body, title))
    }),
    { numRuns: 800 },
  )
  expect(short).toBeGreaterThan(20)
})

test('what is too much to lay out is kept, shown as it was typed', () => {
  const heavy = '['.repeat(30_000)
  expect(rendered(heavy, null)).toMatchObject({ body: heavy, html: `<pre>${heavy}</pre>`, language: null })
})
