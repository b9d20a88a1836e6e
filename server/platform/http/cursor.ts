import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../refusal.ts'

/**
 * Signs cursors where answers leave and opens them where requests come in. `scope` names the reader and the
 * question asked, so a cursor opens no other list, no other filter and no one else's page.
 */
export type Cursors = {
  seal: (scope: string, plain: string) => string
  /** Refuses what this installation did not seal for that scope, with 'cursor' (422). */
  open: (scope: string, sealed: string) => string
}

const signatureLength = 22

/** Cursors of one installation are readable on all its nodes, which share the key, and nowhere else. */
export function openCursors(key: Buffer): Cursors {
  const secret = createSecretKey(key)
  const sign = (scope: string, plain: string) =>
    createHmac('sha256', secret).update(`${scope}\n${plain}`).digest('base64url').slice(0, signatureLength)
  return {
    seal: (scope, plain) => Buffer.from(`${sign(scope, plain)}${plain}`).toString('base64url'),
    open(scope, sealed) {
      const decoded = Buffer.from(sealed, 'base64url').toString()
      const plain = decoded.slice(signatureLength)
      const expected = Buffer.from(sign(scope, plain))
      const given = Buffer.from(decoded.slice(0, signatureLength))
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Refusal('cursor')
      return plain
    },
  }
}

/** A place in one list, as stores write it; it is sealed on its way out. */
export function writeCursor(list: string, values: readonly (string | number | Date)[]): string {
  return JSON.stringify([list, ...values])
}

const written = z.tuple([z.string()], z.union([z.string(), z.number()]).transform(String))

/** The values of a cursor of that list; refuses another list's with 'cursor' (422). */
export function readCursor(list: string, cursor: string): string[] {
  const [name, ...values] = written.parse(JSON.parse(cursor))
  if (name !== list) throw new Refusal('cursor')
  return values
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
