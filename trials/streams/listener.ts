import { type ClientRequest, request } from 'node:http'

/** What a browser's one stream keeps: it comes back by itself and drops what it has by key. */
export type Listener = {
  /** It stands: what happens from now on, it hears. */
  stands: boolean
  comments: ReadonlySet<string>
  /** Arrived a second time at a seam and was dropped. */
  dropped: number
  reconnects: number
  reloads: number
  stop: () => void
}

export function listenThrough(port: number, host: string, session: string): Listener {
  const comments = new Set<string>()
  const keys = new Set<string>()
  const kept = { stands: false, comments, dropped: 0, reconnects: -1, reloads: 0, stop: () => {} }
  let mark: string | null = null
  let going = true
  let open: ClientRequest | null = null

  function take(frame: string) {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1]
    mark = field('id') ?? mark
    kept.stands = mark !== null
    if (field('event') === 'reload') kept.reloads += 1
    if (field('event') !== 'fact') return
    const { key, name, commentId }: Record<string, string | undefined> = JSON.parse(field('data') ?? '{}')
    if (!key || keys.has(key)) kept.dropped += 1
    else if (name === 'comment.added' && commentId) comments.add(commentId)
    if (key) keys.add(key)
  }
  function connect() {
    if (!going) return
    kept.reconnects += 1
    let rest = ''
    const resume = mark ? { 'last-event-id': mark } : {}
    open = request({
      port,
      path: '/api/v1/live',
      headers: { host, cookie: `__Host-sid=${session}`, ...resume },
    })
    open.on('response', (response) => {
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        const frames = (rest + chunk).split('\n\n')
        rest = frames.pop() ?? ''
        for (const frame of frames) take(frame)
      })
      response.on('error', () => {})
    })
    open.on('error', () => {})
    open.on('close', () => setTimeout(connect, 50 + Math.random() * 300))
    open.end()
  }
  kept.stop = () => {
    going = false
    open?.destroy()
  }
  connect()
  return kept
}
