const codes = [
  'outbound.off',
  'outbound.bad_url',
  'outbound.scheme',
  'outbound.userinfo',
  'outbound.port',
  'outbound.host',
  'outbound.address',
  'outbound.header',
  'outbound.unresolved',
  'outbound.unreachable',
  'outbound.redirects',
  'outbound.too_large',
  'outbound.timeout',
] as const

/**
 * Why nothing came back:
 * `off` the switch; `bad_url`, `scheme`, `userinfo`, `port`, `header` the request as written;
 * `host` not on the allow list; `address` resolves to something not public; `redirects` more than three
 * or from https to http; `too_large` the body after decompression; `timeout` all hops together;
 * `unresolved` and `unreachable` the network.
 */
export type OutboundCode = (typeof codes)[number]

export type Refused = { outcome: 'refused'; code: OutboundCode; detail: string }

export function refused(code: OutboundCode, detail = ''): Refused {
  return { outcome: 'refused', code, detail }
}

/** The same refusal as an error, for the places inside the connection that can only fail. */
export function refusalError(code: OutboundCode, detail: string): NodeJS.ErrnoException {
  return Object.assign(new Error(detail), { code })
}

/** What the client threw, as a refusal; null when it is not about the network and so is a bug. */
export function refusalOf(thrown: unknown): Refused | null {
  if (!(thrown instanceof Error)) return null
  if (thrown.name === 'TimeoutError') return refused('outbound.timeout')
  const code = 'code' in thrown ? thrown.code : undefined
  const known = codes.find((each) => each === code)
  if (known) return refused(known, thrown.message)
  if (thrown.cause instanceof Error)
    return refusalOf(thrown.cause) ?? refused('outbound.unreachable', thrown.cause.message)
  return typeof code === 'string' ? refused('outbound.unreachable', code) : null
}
