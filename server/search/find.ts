import { parseSearch } from '../../engines/text/index.ts'
import { summaryView } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import { readCursor, writeCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import {
  findCloseWords,
  findHits,
  findPeople,
  findSpaces,
  findSubjects,
  type HitRow,
  hitEnd,
  hitStart,
  tsqueryOf,
} from './store.ts'

const few = 3
const deepest = 200

/** One search over everything in reach. When little matches as typed, close words are looked for too. */
export async function searchAll(
  db: Db,
  viewer: Viewer,
  { q, limit, cursor }: { q: string; limit: number; cursor?: string | undefined },
) {
  const search = parseSearch(q)
  const list = `search:${q}`
  const [at = '0', ...also] = cursor ? readCursor(list, cursor) : []
  const offset = Math.min(Number(at), deepest)

  const page = { search, limit: limit + 1, offset }
  let alternatives = also
  let hits = await findHits(db, viewer, { ...page, tsquery: tsqueryOf(search, also) })
  if (!cursor && hits.length < few) {
    alternatives = await findCloseWords(db, viewer, longWords(search.words))
    if (alternatives.length > 0)
      hits = await findHits(db, viewer, { ...page, tsquery: tsqueryOf(search, alternatives) })
  }
  const first = !cursor && search.words !== ''
  const hasMore = hits.length > limit && offset + limit < deepest
  return {
    data: hits.slice(0, limit).map(hitView),
    page: { hasMore, nextCursor: hasMore ? writeCursor(list, [offset + limit, ...alternatives]) : null },
    people: first ? await findPeople(db, viewer, search.words) : [],
    spaces: first ? await findSpaces(db, viewer, search.words) : [],
    subjects: first ? await findSubjects(db, viewer, search.words) : [],
    also: hits.length > 0 ? alternatives : [],
    unknownOperators: search.unknown,
  }
}

function hitView({ titleMarked, textMarked, commentId, commentPublicId, ...post }: HitRow) {
  return {
    post: summaryView(post),
    commentId,
    commentPublicId,
    title: pieces(titleMarked),
    text: pieces(textMarked),
  }
}

function pieces(marked: string): { text: string; hit: boolean }[] {
  return marked
    .split(new RegExp(`(${hitStart}[^${hitEnd}]*${hitEnd})`))
    .filter(Boolean)
    .map((piece) => ({
      text: piece.replaceAll(hitStart, '').replaceAll(hitEnd, ''),
      hit: piece.startsWith(hitStart),
    }))
}

const longWords = (words: string) =>
  words
    .split(/\s+/)
    .filter((word) => word.length > 3)
    .slice(0, 6)
