import { format } from 'node:util'

/** The conversation, line by line: `weft` asked, `server` answered, `network` says what happened in between. */
export type Transcript = readonly { who: 'weft' | 'server' | 'network'; said: string }[]

const whoOf = new Map<unknown, 'weft' | 'server' | 'network'>([
  ['client', 'weft'],
  ['server', 'server'],
  ['network', 'network'],
  ['smtp', 'network'],
])

/** A logger for the library that keeps the lines of one conversation; passwords arrive here already hidden. */
export function recorder() {
  const lines: { who: 'weft' | 'server' | 'network'; said: string }[] = []
  const keep = (fields?: unknown, text?: unknown, ...values: unknown[]) => {
    if (typeof fields !== 'object' || fields === null || !('tnx' in fields)) return
    const who = whoOf.get(fields.tnx)
    if (who) lines.push({ who, said: format(String(text), ...values) })
  }
  const levels = { trace: keep, debug: keep, info: keep, warn: keep, error: keep, fatal: keep }
  return { logger: { ...levels, level: () => undefined }, transcript: (): Transcript => [...lines] }
}
