import endpoints from 'virtual:endpoints'
import {
  keepPreviousData,
  type QueryKey,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Contracts } from '../../server/contracts.ts'
import type { Given, Output } from '../../server/platform/contract/endpoint.ts'
import { setLost } from './contact.ts'

export type Name = keyof Contracts
/** What an endpoint answers on the wire: dates are texts. */
export type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { [Key in keyof T]: Wire<T[Key]> }
      : T
export type Answer<N extends Name> = Wire<Output<Contracts[N]>>
export type Asked<N extends Name> = Given<Contracts[N]>

/** What the server would not do, in its words for this person. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly reference: string
  readonly errors: readonly { pointer: string; code: string; detail: string }[]

  constructor(body: Record<string, unknown>, status: number) {
    super(String(body.detail ?? body.title ?? status))
    this.status = status
    this.code = String(body.code ?? 'unreachable')
    this.reference = String(body.traceId ?? '')
    this.errors = Array.isArray(body.errors) ? body.errors : []
  }
}

/** Bears that the server refused or was not reached; anything else is a fault of ours. */
export function unlessRefused(error: unknown): null {
  if (!(error instanceof Problem)) throw error
  return null
}

/** Calls one endpoint. Throws a Problem when it is refused or the server cannot be reached. */
export async function call<N extends Name>(
  name: N,
  given: Asked<N>,
  { version, signal, key }: { version?: number; signal?: AbortSignal; key?: string } = {},
): Promise<Answer<N>> {
  const { url, method, body } = address(name, { ...(given as Record<string, unknown>) })
  const answer = await fetch(url, {
    method,
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...(method === 'POST' ? { 'idempotency-key': key ?? crypto.randomUUID() } : {}),
    },
    ...(body ? { body } : {}),
    ...(signal ? { signal } : {}),
    // What was deleted stays deleted when the page closes meanwhile.
    ...(method === 'DELETE' ? { keepalive: true } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    setLost(true)
  })
  if (!answer) return answerAlone(method === 'GET' ? await keeper(name, given) : null)
  setLost(false)
  const parsed = answer.status === 204 ? null : await answer.json()
  if (!answer.ok) throw new Problem(parsed, answer.status)
  return parsed
}

type Keeper = (name: Name, given: unknown) => Promise<string | null>

let keeper: Keeper = async () => null

/** Who answers reads while the server cannot be reached: with the text of an answer, or nothing. */
export function answerWithout(answer: Keeper): void {
  keeper = answer
}

function answerAlone(kept: string | null) {
  if (kept === null) throw new Problem({ code: 'unreachable' }, 0)
  return JSON.parse(kept)
}

export const keyOf = <N extends Name>(name: N, given: Asked<N>): QueryKey => [name, given ?? {}]

/** One answer. `keep` shows the one before while another is asked for. */
export function useRead<N extends Name>(
  name: N,
  given: Asked<N>,
  { keep = false, ...options }: { enabled?: boolean; keep?: boolean; staleTime?: number } = {},
) {
  return useQuery({
    queryKey: keyOf(name, given),
    queryFn: ({ signal }) => call(name, given, { signal }),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    ...options,
  })
}

type Paged = { data: unknown[]; page: { nextCursor: string | null; hasMore: boolean } }
export type PagedName = { [N in Name]: Output<Contracts[N]> extends Paged ? N : never }[Name]

/** A list, page by page; `rows` are all rows so far. `keep` shows the list before while another is asked for. */
export function usePages<N extends PagedName>(
  name: N,
  given: Asked<N>,
  { keep = false, enabled = true } = {},
) {
  const query = useInfiniteQuery({
    enabled,
    queryKey: keyOf(name, given),
    queryFn: ({ signal, pageParam }) =>
      call(name, { ...(given as object), ...(pageParam ? { cursor: pageParam } : {}) } as Asked<N>, {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last: Answer<N>) => (last as unknown as Paged).page.nextCursor,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
  const rows = query.data?.pages.flatMap((page) => (page as unknown as Paged).data) ?? []
  return { ...query, rows: rows as Answer<N> extends { data: (infer Row)[] } ? Row[] : never }
}

/** A change; afterwards the reads named in `stale` are asked again. */
export function useChange<N extends Name>(name: N, stale: readonly Name[] = []) {
  const cache = useQueryClient()
  return useMutation<Answer<N>, Problem, { given: Asked<N>; version?: number }>({
    mutationFn: ({ given, ...options }) => call(name, given, options),
    onSuccess: () => Promise.all(stale.map((each) => cache.invalidateQueries({ queryKey: [each] }))),
  })
}

function address(name: Name, given: Record<string, unknown>) {
  const [method, path] = endpoints[name] ?? ['GET', '/']
  const filled = path.replace(/:(\w+)/g, (_whole, part: string) => {
    const value = String(given[part])
    delete given[part]
    return encodeURIComponent(value)
  })
  const rest = Object.entries(given).filter(([, value]) => value !== undefined)
  const url = `/api/v1${filled}`
  if (method === 'GET' || method === 'DELETE') {
    const query = new URLSearchParams(rest.map(([key, value]) => [key, String(value)])).toString()
    return { url: query ? `${url}?${query}` : url, method, body: null }
  }
  return { url, method, body: rest.length > 0 || method === 'POST' ? JSON.stringify(given) : null }
}
