import { createHmac, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../refusal.ts'

let key: Buffer = Buffer.alloc(0)

/** Called once at start: cursors of one installation are readable on all its nodes and nowhere else. */
export function signCursorsWith(secret: Buffer): void {
  key = secret
}

/** An opaque, signed place in one list. `list` names the query it belongs to, so it opens no other. */
export function writeCursor(list: string, values: readonly (string | number | Date)[]): string {
  const text = JSON.stringify(values)
  return Buffer.from(`${sign(list, text)}${text}`).toString('base64url')
}

/** The values of a cursor of that list; refuses anything else with 'cursor' (422). */
export function readCursor(list: string, cursor: string): string[] {
  const decoded = Buffer.from(cursor, 'base64url').toString()
  const text = decoded.slice(22)
  const expected = Buffer.from(sign(list, text))
  const given = Buffer.from(decoded.slice(0, 22))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Refusal('cursor')
  return JSON.parse(text)
}

/** A page of `limit` from rows fetched with `limit + 1`. */
export function pageFrom<Row>(
  list: string,
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => (string | number | Date)[],
) {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  const hasMore = rows.length > limit
  return { data, page: { hasMore, nextCursor: hasMore && last ? writeCursor(list, place(last)) : null } }
}

function sign(list: string, text: string): string {
  return createHmac('sha256', key).update(`${list}\n${text}`).digest('base64url').slice(0, 22)
}
