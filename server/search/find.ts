import { parseSearch } from '../../engines/text/index.ts'
import { summaryView } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import { readCursor, writeCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { type Asked, findHits, type HitRow, hitEnd, hitStart } from './hits/store.ts'
import { findNamed } from './names/store.ts'
import { mendedVariants } from './words/mend.ts'
import { findCloseWords } from './words/store.ts'

const few = 3
const deepest = 200

/** One search over everything in reach. When little matches as typed, words typed wrong are mended and looked for too. */
export async function searchAll(
  db: Db,
  viewer: Viewer,
  { q, limit, cursor }: { q: string; limit: number; cursor?: string | undefined },
) {
  const search = parseSearch(q)
  const list = `search:${q}`
  const [at = '0', ...variants] = cursor ? readCursor(list, cursor) : []
  const asked: Asked = { search, variants, limit: limit + 1, offset: Number(at) }

  const typed = await findHits(db, viewer, asked)
  const { hits, mended } =
    cursor || typed.length >= few ? { hits: typed, mended: notMended } : await mend(db, viewer, asked, typed)
  const first = !cursor && search.words !== ''
  const next = asked.offset + limit
  const hasMore = hits.length > limit && next < deepest
  return {
    data: hits.slice(0, limit).map(hitView),
    page: {
      hasMore,
      nextCursor: hasMore ? writeCursor(list, [next, ...variants, ...mended.variants]) : null,
    },
    ...(first ? await findNamed(db, viewer, search.words) : { people: [], spaces: [], subjects: [] }),
    also: hits.length > 0 ? mended.also : [],
    unknownOperators: search.unknown,
  }
}

const notMended: ReturnType<typeof mendedVariants> = { variants: [], also: [] }

async function mend(db: Db, viewer: Viewer, asked: Asked, typed: HitRow[]) {
  const { words } = asked.search
  const mended = mendedVariants(words, await findCloseWords(db, viewer, longWords(words)))
  if (mended.variants.length === 0) return { hits: typed, mended }
  return { hits: await findHits(db, viewer, { ...asked, variants: mended.variants }), mended }
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
    .split(' ')
    .filter((word) => /^\p{L}{4,30}$/u.test(word))
    .slice(0, 6)
