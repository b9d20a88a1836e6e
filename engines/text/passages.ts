import {
  keyOf,
  type Line,
  type Piece,
  pairsBetween,
  piecesBetween,
  type Word,
  wordsIn,
} from './difference.ts'
import { parseMarkdown, type Token } from './parse.ts'

/** How a passage stands on the page. A row is one of a table, a head the row that names its columns. */
export const passageShapes = ['paragraph', 'heading', 'item', 'head', 'row', 'code', 'rule'] as const
export const wordMarks = ['strong', 'emphasis', 'struck', 'code', 'link', 'picture'] as const
export type PassageShape = (typeof passageShapes)[number]
export type WordMark = (typeof wordMarks)[number]

/** What a reader reads in one go: a paragraph, a heading, an item of a list, a row of a table, a line of code. */
export type ComparedPassage = {
  kind: Piece['kind'] | 'changed'
  shape: PassageShape
  /** The level of a heading or of a list, from 1; 0 elsewhere. */
  depth: number
  quoted: boolean
  /** What stands before an item, such as '•' or '3.'; empty where an item goes on, or nothing stands there. */
  marker: string
  /** In a row, a tab stands between two cells. */
  pieces: (Piece & { marks: WordMark[] })[]
}

type Passage = Line & Omit<ComparedPassage, 'kind' | 'pieces' | 'shape'> & { stands: PassageShape }

/**
 * What separates two Markdown texts as they are read: passage by passage, and word by word where a passage
 * only changed. Marks, addresses and empty lines are not words, but a word that became bold or a link, or leads
 * elsewhere, changed. The number of an item follows from its place and is no change. Never throws.
 */
export function passagesBetween(before: string, after: string): ComparedPassage[] {
  return pairsBetween(passagesOf(before), passagesOf(after)).map((pair) => {
    if (pair.kind === 'changed')
      return shown(pair.fresh, pair.kind, piecesBetween(pair.old.words, pair.fresh.words))
    const passage = pair.kind === 'same' ? pair.fresh : pair.line
    return shown(passage, pair.kind, piecesOf(passage.words, pair.kind))
  })
}

function shown(
  { stands: shape, depth, quoted, marker }: Passage,
  kind: ComparedPassage['kind'],
  pieces: readonly (Piece & Word)[],
): ComparedPassage {
  const marked = pieces.map(({ kind: of, text, look }) => ({ kind: of, text, marks: marksOf(look) }))
  return { kind, shape, depth, quoted, marker, pieces: marked }
}

function piecesOf(words: readonly Word[], kind: Piece['kind']): (Piece & Word)[] {
  return piecesBetween(words, words).map((piece) => ({ ...piece, kind }))
}

const marksOf = (look: string): WordMark[] => wordMarks.filter((mark) => look.split(' ').includes(mark))

function passagesOf(markdown: string): Passage[] {
  const tokens = parseMarkdown(markdown)
  if (typeof tokens === 'string')
    return markdown.split('\n').map((line) => passage({ ...plain, stands: 'code' }, wordsIn(line)))
  return readTokens(tokens)
}

type Place = Pick<Passage, 'depth' | 'quoted' | 'marker' | 'stands'>
const plain: Place = { depth: 0, quoted: false, marker: '', stands: 'paragraph' }

function passage(place: Place, words: Word[]): Passage {
  const shape = `${place.stands} ${place.depth} ${place.quoted}`
  return { ...place, shape, words, key: `${shape}\n${words.map(keyOf).join('\n')}` }
}

/** One passage for each block that holds words, in reading order. */
function readTokens(tokens: readonly Token[]): Passage[] {
  const passages: Passage[] = []
  const lists: { next: number | null }[] = []
  const place = { quotes: 0, marker: '', heading: 0, head: false }
  let row: Word[][] | null = null
  const add = (stands: PassageShape, words: Word[], depth = 0) => {
    const { marker } = place
    place.marker = ''
    passages.push(passage({ stands, depth, quoted: place.quotes > 0, marker }, words))
  }
  for (const token of tokens) {
    const { type, nesting } = token
    if (type === 'bullet_list_open') lists.push({ next: null })
    else if (type === 'ordered_list_open') lists.push({ next: Number(token.attrGet('start') ?? 1) })
    else if (type === 'bullet_list_close' || type === 'ordered_list_close') lists.pop()
    else if (type === 'list_item_open') place.marker = markerOf(lists.at(-1))
    else if (type === 'blockquote_open' || type === 'blockquote_close') place.quotes += nesting
    else if (type === 'heading_open') place.heading = Number(token.tag.slice(1))
    else if (type === 'thead_open' || type === 'thead_close') place.head = nesting === 1
    else if (type === 'tr_open') row = []
    else if (type === 'tr_close') {
      add(place.head ? 'head' : 'row', cellsOf(row ?? []))
      row = null
    } else if (type === 'hr') add('rule', [])
    else if (type === 'fence' || type === 'code_block')
      for (const line of token.content.replace(/\n$/, '').split('\n')) add('code', wordsIn(line))
    else if (type === 'inline') {
      const words = wordsOf(token.children ?? [])
      if (row) row.push(words)
      else if (place.heading > 0) add('heading', words, place.heading)
      else add(lists.length > 0 ? 'item' : 'paragraph', words, lists.length)
      place.heading = 0
    }
  }
  return passages
}

function markerOf(list: { next: number | null } | undefined): string {
  if (!list || list.next === null) return '•'
  list.next += 1
  return `${list.next - 1}.`
}

const cellsOf = (cells: readonly Word[][]): Word[] =>
  cells.flatMap((words, index) => [
    ...(index > 0 ? [{ text: '\t', look: '' }] : []),
    ...words.map(({ text, look }) => ({ text: text.replaceAll('\t', ' '), look })),
  ])

const looks: Readonly<Record<string, WordMark>> = {
  strong: 'strong',
  em: 'emphasis',
  s: 'struck',
  link: 'link',
}

function wordsOf(children: readonly Token[]): Word[] {
  const marks: string[] = []
  return children.flatMap((token) => {
    const [name = ''] = token.type.split('_')
    const mark = looks[name]
    if (mark && token.nesting === 1)
      marks.push(mark === 'link' ? `link to:${token.attrGet('href') ?? ''}` : mark)
    else if (mark && token.nesting === -1) marks.pop()
    const look = [...marks].sort()
    if (token.type === 'text') return wordsIn(token.content, look.join(' '))
    if (token.type === 'code_inline') return wordsIn(token.content, [...look, 'code'].join(' '))
    if (token.type === 'softbreak') return [{ text: ' ', look: '' }]
    if (token.type === 'hardbreak') return [{ text: '\n', look: '' }]
    if (token.type !== 'image') return []
    const words = token.content || '…'
    return [{ text: words, look: [...look, 'picture', `of:${token.attrGet('src') ?? ''}`].join(' ') }]
  })
}
