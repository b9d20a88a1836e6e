import type { ServerResponse } from 'node:http'

/** One browser's open stream. */
export type Stream = { personId: string; sessionId: string; response: ServerResponse }

export const isOpen = ({ response }: Stream): boolean =>
  !response.writableEnded && !response.destroyed && response.socket?.destroyed !== true

const backlogBytes = 1_000_000
const graceMs = 5_000

/** Writes to a stream that still takes it; a reader too slow to take a megabyte is let go and resumes from its mark. */
export function write(stream: Stream, text: string): void {
  const { response } = stream
  if (!isOpen(stream)) return
  if (response.writableLength > backlogBytes) end(stream)
  else response.write(text)
}

/** Ends a stream; its socket goes too when the other side does not let go within five seconds. */
export function end(stream: Stream): void {
  const { response } = stream
  if (!isOpen(stream)) return
  response.end()
  const timer = setTimeout(() => response.destroy(), graceMs)
  response.once('close', () => clearTimeout(timer))
}
