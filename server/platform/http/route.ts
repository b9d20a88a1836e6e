import type { Endpoint, Input, Output } from '../contract/index.ts'
import type { Db } from '../database/index.ts'
import { type Change, change, type Keep, keep, reading } from '../facts/index.ts'
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
  return route(endpoint, async ({ ground, viewer, input }) => {
    const row = await reading(ground, viewer, (db) => find(db, viewer, input))
    return view ? view(row, viewer) : row
  })
}

/** A change: the action, in one transaction with its facts; `expected` is the version of If-Match. */
export function changes<E extends Endpoint>(
  endpoint: E,
  act: (change: Change, input: Input<E>, expected: number) => Promise<Output<E>>,
): Route
export function changes<E extends Endpoint, Row>(
  endpoint: E,
  act: (change: Change, input: Input<E>, expected: number) => Promise<Row>,
  view: View<Row, E>,
): Route
export function changes<E extends Endpoint, Row>(
  endpoint: E,
  act: (change: Change, input: Input<E>, expected: number) => Promise<Row>,
  view?: View<Row, E>,
): Route {
  return route(endpoint, async (exchange) => {
    const { ground, viewer, input, request } = exchange
    return once(exchange, (around) =>
      change(ground, viewer, (given) =>
        around(given.tx, async () => {
          const row = await act(given, input, request.expectedVersion)
          return view ? view(row, viewer) : row
        }),
      ),
    )
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
