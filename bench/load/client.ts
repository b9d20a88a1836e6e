import { Client } from 'undici'
import { answering } from './child.ts'

export type Call = { method: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: string }
export type Load = { origin: string; calls: Call[]; connections: number; seconds: number }
/** Milliseconds; requests a second. */
export type Figures = {
  requests: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  bytes: number
  failures: Record<string, number>
}

answering((load: Load) => run(load))

/** Each connection sends one call after the other, each another person's, until the time is over. */
async function run({ origin, calls, connections, seconds }: Load): Promise<Figures> {
  const latencies: number[] = []
  const failures: Record<string, number> = {}
  let next = 0
  let bytes = 0
  const started = performance.now()
  const end = started + seconds * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new Client(origin, { pipelining: 1 })
      while (performance.now() < end) {
        const call = calls[next++ % calls.length]
        if (!call) break
        const sent = performance.now()
        const { statusCode, body } = await client.request({ ...call, body: call.body ?? null })
        bytes += (await body.arrayBuffer()).byteLength
        latencies.push(performance.now() - sent)
        if (statusCode >= 300) failures[statusCode] = (failures[statusCode] ?? 0) + 1
      }
      await client.close()
    }),
  )
  const taken = (performance.now() - started) / 1000
  const sorted = Float64Array.from(latencies).sort()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    requests: sorted.length,
    perSecond: sorted.length / taken,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    bytes: Math.round(bytes / Math.max(1, sorted.length)),
    failures,
  }
}
