import { expect, test } from 'vitest'
import { renderMarkdown } from '../../../engines/text/index.ts'
import { piecesOf } from './pieces.ts'

const here = 'https://weft.example'
const id = 'h87frtei9z47vqhf'
const cards = new Set([id])
const kinds = (markdown: string, origin: string | null = here) =>
  piecesOf(renderMarkdown(markdown), cards, origin).map((piece) => ('html' in piece ? 'text' : 'card'))

test('an address of ours alone on its line becomes a card, and the rest stays text', () => {
  expect(kinds(`Voir :\n\n${here}/p/${id}-un-titre\n\nMerci.`)).toEqual(['text', 'card', 'text'])
  expect(kinds(`${here}/q/${id}#c-abc`)).toEqual(['card'])
  expect(kinds(`${here}/p/${id}`, null)).toEqual(['card'])
})

test.each([
  ['within a sentence', `Voir ${here}/p/${id}.`],
  ['under other words', `[le guide](${here}/p/${id})`],
  ['quoted', `> ${here}/p/${id}`],
  ['in a list that is loose', `- a\n\n- ${here}/p/${id}`],
  ['of another house', `https://ailleurs.example/p/${id}`],
  ['without a card', `${here}/p/aaaaaaaaaaaaaaaa`],
  ['with more beside it', `${here}/p/${id}\n${here}/p/${id}`],
])('an address %s stays a link', (_where, markdown) => {
  expect(kinds(markdown)).toEqual(['text'])
})
