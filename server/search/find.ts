import { parseSearch } from '../../engines/text/index.ts'
import { summaryView } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import { readCursor, writeCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { deepest, findHits, type HitRow, hitEnd, hitStart, signMark } from './hits/store.ts'
import { understand } from './store.ts'
import { type Mended, mendedTerms } from './words/mend.ts'
import { termsOf } from './words/terms.ts'

/** One search over everything in reach. Words that nothing in reach holds are taken for slips, and mended. */
export async function searchAll(
  db: Db,
  viewer: Viewer,
  { q, limit, cursor }: { q: string; limit: number; cursor?: string | undefined },
) {
  const search = parseSearch(q)
  const list = `search:${q}`
  const [at = '0', ...kept] = cursor ? readCursor(list, cursor) : []
  const offset = Number(at)
  const { mended, named } = cursor
    ? { mended: kept.map(unpacked), named: nobody }
    : await understood(db, viewer, search.words)

  const hits = await findHits(db, viewer, { search, mended, limit: limit + 1, offset })
  const [first] = hits
  const next = offset + limit
  const hasMore = hits.length > limit && next < deepest
  return {
    data: hits.slice(0, limit).map(hitView),
    page: { hasMore, nextCursor: hasMore ? writeCursor(list, [next, ...mended.map(packed)]) : null },
    ...named,
    found: {
      threads: first?.found ?? 0,
      accepted: first?.foundAccepted ?? 0,
      atLeast: (first?.found ?? 0) >= deepest,
    },
    mended: hits.length > 0 ? mended : [],
    unknownOperators: search.unknown,
  }
}

const nobody = { people: [], spaces: [], subjects: [] }

async function understood(db: Db, viewer: Viewer, words: string) {
  if (words === '') return { mended: [], named: nobody }
  const { terms } = termsOf(words)
  const { close, named } = await understand(db, viewer, { words, terms: wordsAmong(terms) })
  return { mended: mendedTerms(terms, close), named }
}

const packed = ({ typed, meant }: Mended) => [typed, ...meant].join(' ')
const unpacked = (text: string): Mended => {
  const [typed = '', ...meant] = text.split(' ')
  return { typed, meant }
}

const wordsAmong = (terms: readonly string[]) =>
  terms.filter((term) => /^\p{L}{3,30}$/u.test(term)).slice(0, 8)

function hitView({
  titleMarked,
  textMarked,
  cutBefore,
  cutAfter,
  commentId,
  commentPublicId,
  file,
  nameMarked,
  found: _,
  foundAccepted: __,
  ...post
}: HitRow) {
  return {
    post: summaryView(post),
    commentId,
    commentPublicId,
    file: file && { id: file.id, name: pieces(nameMarked) },
    title: pieces(titleMarked),
    text: pieces(`${cutBefore ? '… ' : ''}${passageOf(textMarked)}${cutAfter ? ' …' : ''}`),
  }
}

// A passage may begin in the middle of “C’était”.
const passageOf = (marked: string) => marked.replace(/^[\s'’.,;:!?)]+/u, '').trimEnd()

function pieces(marked: string): { text: string; hit: boolean }[] {
  return marked
    .replace(new RegExp(` ?${signMark}(.)${signMark} ?`, 'gu'), '$1')
    .split(new RegExp(`(${hitStart}[^${hitEnd}]*${hitEnd})`))
    .filter(Boolean)
    .map((piece) => ({
      text: piece.replaceAll(hitStart, '').replaceAll(hitEnd, ''),
      hit: piece.startsWith(hitStart),
    }))
}
