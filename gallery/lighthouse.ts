import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { freePort } from '../test/free-port.ts'
import { browserPath, quietly } from '../test/journeys/browser.ts'
import type { World } from '../test/world.ts'
import type { Finding } from './looking.ts'
import type { Shown } from './scene.ts'

type Scores = {
  accessibility: number
  'best-practices': number
  performance: number
  lcp: number
  cls: number
  tbt: number
  kilobytes: number
}
type Measured = { page: string } & Scores

/** What must hold on a slow phone: Lighthouse's own throttling, nothing softened. */
const aims = { accessibility: 100, 'best-practices': 95, performance: 90, lcp: 1800, cls: 0.02 }

export async function measurePages(world: World, { scene, who }: Shown, say: (line: string) => void) {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: browserPath ?? '',
    args: [
      ...quietly,
      `--remote-debugging-port=${port}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  })
  const outside = watchOutside()
  const pages = ['/', `/q/${scene.question}`, `/spaces/${scene.spaceId}`, '/people']
  const measured: Measured[] = []
  try {
    for (const page of pages) {
      const scores = await measure(new URL(page, world.origin).href, port, who.employee.cookie)
      say(
        `${page}: ${Object.entries(scores)
          .map(([name, value]) => `${name} ${value}`)
          .join(', ')}`,
      )
      measured.push({ page, ...scores })
    }
  } finally {
    await browser.close()
  }
  const asked = outside
    .end()
    .map((host): Finding => ({ what: 'said', where: 'Lighthouse', detail: `asked ${host}` }))
  return { measured, findings: [...measured.flatMap(missed), ...asked] }
}

async function measure(url: string, port: number, cookie: string): Promise<Scores> {
  const answer = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['accessibility', 'best-practices', 'performance'],
    extraHeaders: { Cookie: `__Host-sid=${cookie}` },
  })
  if (!answer) throw new Error(`Lighthouse said nothing of ${url}.`)
  const { categories, audits, runtimeError } = answer.lhr
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`)
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  const figure = (name: string) => audits[name]?.numericValue ?? Number.POSITIVE_INFINITY
  return {
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    performance: score('performance'),
    lcp: Math.round(figure('largest-contentful-paint')),
    cls: Math.round(figure('cumulative-layout-shift') * 1000) / 1000,
    tbt: Math.round(figure('total-blocking-time')),
    kilobytes: Math.round(figure('total-byte-weight') / 1024),
  }
}

function missed({ page, ...scores }: Measured): Finding[] {
  const short = (name: 'accessibility' | 'best-practices' | 'performance') => scores[name] < aims[name]
  const long = (name: 'lcp' | 'cls') => scores[name] > aims[name]
  const names = [
    ...(['accessibility', 'best-practices', 'performance'] as const).filter(short),
    ...(['lcp', 'cls'] as const).filter(long),
  ]
  return names.map((name) => ({
    what: 'slow',
    where: page,
    detail: `${name} ${scores[name]}, wanted ${aims[name]}`,
  }))
}

/** Whoever this process speaks to beyond this machine; the browser finds no other name anyway. */
function watchOutside() {
  const hosts = new Set<string>()
  const hear = (message: unknown) => {
    const socket = message && typeof message === 'object' && 'socket' in message ? message.socket : null
    if (!(socket instanceof Socket)) return
    socket.once('lookup', (_error, address: string, _family, host: string) => {
      if (!/^(127\.|::1$)/.test(address)) hosts.add(host)
    })
  }
  subscribe('net.client.socket', hear)
  return {
    end() {
      unsubscribe('net.client.socket', hear)
      return [...hosts]
    },
  }
}
