import type { Endpoint, Input, Output } from '../contract/index.ts'
import type { Db } from '../database/index.ts'
import { type Change, change, type Keep, keep, reading } from '../facts/index.ts'
import { found } from '../refusal.ts'
import type { Viewer } from '../viewer.ts'
import type { Exchange } from './exchange.ts'
import { once } from './once.ts'

export type Route = {
  endpoint: Endpoint
  answer: (exchange: Exchange) => Promise<unknown>
}

type View<Row, E> = (row: Row, viewer: Viewer) => Output<E>

/** A read: the store's finder, then the view. Guests read behind the wall. */
export function reads<E extends Endpoint>(
  endpoint: E,
  find: (db: Db, viewer: Viewer, input: Input<E>) => Promise<Output<E>>,
): Route
export function reads<E extends Endpoint, Row>(
  endpoint: E,
  find: (db: Db, viewer: Viewer, input: Input<E>) => Promise<Row>,
  view: View<Row, E>,
): Route
export function reads<E extends Endpoint, Row>(
  endpoint: E,
  find: (db: Db, viewer: Viewer, input: Input<E>) => Promise<Row>,
  view?: View<Row, E>,
): Route {
  return route(endpoint, async (exchange) => {
    const { ground, viewer, input } = exchange
    const scope = scopeOf(endpoint, exchange)
    const asked = opened(exchange, scope, input)
    const row = await reading(ground, viewer, (db) => find(db, viewer, asked))
    return sealed(exchange, scope, view ? view(row, viewer) : row)
  })
}

/**
 * A change: the action, in one transaction with its facts; `expected` is the version of If-Match. `again`
 * reads what an earlier request with the same Idempotency-Key made, with today's reach; without it such a
 * request is told that it was carried out.
 */
export function changes<E extends Endpoint>(
  endpoint: E,
  act: (change: Change, input: Input<E>, expected: number) => Promise<Output<E>>,
): Route
export function changes<E extends Endpoint, Row>(
  endpoint: E,
  act: (change: Change, input: Input<E>, expected: number) => Promise<Row>,
  view: View<Row, E>,
  again?: (db: Db, viewer: Viewer, id: string) => Promise<Row | null>,
): Route
export function changes<E extends Endpoint, Row>(
  endpoint: E,
  act: (change: Change, input: Input<E>, expected: number) => Promise<Row>,
  view?: View<Row, E>,
  again?: (db: Db, viewer: Viewer, id: string) => Promise<Row | null>,
): Route {
  return route(endpoint, async (exchange) => {
    const { ground, viewer, input, request } = exchange
    const shown = (row: Row) => (view ? view(row, viewer) : row)
    return once(exchange, {
      run: (around) =>
        change(ground, viewer, (given) =>
          around(given.tx, async () => shown(await act(given, input, request.expectedVersion))),
        ),
      again:
        again && ((id) => reading(ground, viewer, async (db) => shown(found(await again(db, viewer, id))))),
    })
  })
}

/** Private state: no fact. */
export function keeps<E extends Endpoint>(
  endpoint: E,
  act: (keep: Keep, input: Input<E>) => Promise<Output<E>>,
): Route
export function keeps<E extends Endpoint, Row>(
  endpoint: E,
  act: (keep: Keep, input: Input<E>) => Promise<Row>,
  view: View<Row, E>,
): Route
export function keeps<E extends Endpoint, Row>(
  endpoint: E,
  act: (keep: Keep, input: Input<E>) => Promise<Row>,
  view?: View<Row, E>,
): Route {
  return route(endpoint, async ({ ground, viewer, input }) => {
    const row = await keep(ground, viewer, (given) => act(given, input))
    return view ? view(row, viewer) : row
  })
}

/** What needs the exchange itself: cookies, streams, files. */
export function answers<E extends Endpoint>(
  endpoint: E,
  answer: (exchange: Exchange<E>) => Promise<Output<E>>,
): Route {
  return route(endpoint, answer)
}

function route<E extends Endpoint>(endpoint: E, answer: (exchange: Exchange<E>) => Promise<unknown>): Route {
  return { endpoint, answer: answer as Route['answer'] }
}

/** Who asks what; another page of the same list differs only by the cursor and how much is wanted. */
function scopeOf({ method, path }: Endpoint, { viewer, input }: { viewer: Viewer; input: object }): string {
  const asked = Object.entries(input).filter(([name]) => name !== 'cursor' && name !== 'limit')
  return JSON.stringify([viewer.personId, method, path, asked])
}

function opened<I extends object>({ cursors }: Pick<Exchange, 'cursors'>, scope: string, input: I): I {
  if (!('cursor' in input) || typeof input.cursor !== 'string') return input
  return { ...input, cursor: cursors.open(scope, input.cursor) }
}

function sealed<Answer>({ cursors }: Pick<Exchange, 'cursors'>, scope: string, answer: Answer): Answer {
  if (!isPage(answer)) return answer
  return { ...answer, page: { ...answer.page, nextCursor: cursors.seal(scope, answer.page.nextCursor) } }
}

function isPage(answer: unknown): answer is { page: { nextCursor: string } } {
  if (typeof answer !== 'object' || answer === null || !('page' in answer)) return false
  const { page } = answer
  return (
    typeof page === 'object' && page !== null && 'nextCursor' in page && typeof page.nextCursor === 'string'
  )
}
