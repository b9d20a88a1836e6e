import { request } from 'undici'
import { startChild } from './load/child.ts'
import { machineNow, type StreamsAnswer, type StreamsQuestion } from './load/clock.ts'
import type { Bench } from './measure.ts'
import type { Verdict } from './report.ts'
import { cookieOf } from './seed/scene.ts'
import { usedBy } from './usage.ts'

const posts = 8

/** What so many open streams hear of posts made one after the other; milliseconds from the moment each was sent. */
export type Live = {
  streams: number
  open: number
  refused: number
  heard: number
  p50: number
  p95: number
  last: number
  memory: number
  appCpu: number
}

export async function measureLive(bench: Bench, streams: number): Promise<Live> {
  const { sessions } = bench.database.seeded
  const child = await startChild<StreamsQuestion, StreamsAnswer>('load/streams.ts')
  try {
    const cookies = sessions.map(({ n }) => cookieOf(n))
    const { origin } = bench.opened
    const opened = await child.ask({ ask: 'open', origin, cookies, count: streams })
    const before = await usedBy(bench.server, bench.database.pid)
    const delays: number[] = []
    const lasts: number[] = []
    for (let n = 0; n < posts; n++) {
      await child.ask({ ask: 'expect' })
      const sent = machineNow()
      await post(bench, n)
      const { arrivals } = await child.ask({ ask: 'arrived' })
      delays.push(...arrivals.map((at) => at - sent))
      lasts.push(Math.max(...arrivals.map((at) => at - sent)))
    }
    const after = await usedBy(bench.server, bench.database.pid)
    const sorted = delays.sort((one, other) => one - other)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
    return {
      streams,
      open: opened.open,
      refused: opened.refused,
      heard: delays.length / posts,
      p50: at(0.5),
      p95: at(0.95),
      last: lasts.sort((one, other) => one - other)[posts >> 1] ?? 0,
      memory: after.memory,
      appCpu: (after.app - before.app) / posts,
    }
  } finally {
    await child.stop()
  }
}

/** Posts under a subject: everyone inside hears of it. */
async function post({ opened, database }: Bench, n: number): Promise<void> {
  const author = database.seeded.sessions[n]
  const { statusCode, body } = await request(`${opened.origin}/api/v1/posts`, {
    method: 'POST',
    headers: {
      cookie: `__Host-sid=${cookieOf(author?.n ?? 0)}`,
      'content-type': 'application/json',
      origin: opened.site,
    },
    body: JSON.stringify({ kind: 'message', body: 'Un message pour tout le monde.', subjects: ['Sujet 0'] }),
  })
  const text = await body.text()
  if (statusCode !== 201) throw new Error(`A post was refused: ${statusCode} ${text}`)
}

export function liveAims(lives: readonly Live[]): Verdict[] {
  return lives.map((live) => {
    const many = live.streams > 2000
    const enough = live.open === live.streams && live.heard > live.streams * 0.999
    const found = `${live.open} open, ${live.heard.toFixed(0)} heard, p50 ${live.p50.toFixed(0)}, p95 ${live.p95.toFixed(0)}, last ${live.last.toFixed(0)} ms, ${(live.memory / 1e6).toFixed(0)} MB`
    return {
      aim: `live: ${live.streams} streams`,
      wanted: many ? 'p95 ≤ 1 s, ≤ 600 MB' : 'last ≤ 0.3 s',
      found,
      met: enough && (many ? live.p95 <= 1000 && live.memory <= 600e6 : live.last <= 300),
      where: `application ${live.appCpu.toFixed(0)} ms a post`,
    }
  })
}
