import { rm } from 'node:fs/promises'
import { openServer, type Server } from './kills/server.ts'
import { enrolWriters, type Ledger, startWriters } from './kills/writers.ts'
import { type Listener, listenThrough } from './streams/listener.ts'
import { type BadNetwork, openProxy } from './streams/proxy.ts'
import type { Given, Outcome, Trial } from './trial.ts'

const people = 50
const streamsEach = 4

export const trial: Trial = {
  about: 'However the network breaks, every stream hears every comment, and no browser shows one twice.',
  async run(given) {
    const server = await openServer()
    try {
      return await press(server, given)
    } finally {
      await server.stop()
      await rm(server.dataDir, { recursive: true, force: true })
    }
  },
}

async function press(server: Server, given: Given): Promise<Outcome> {
  const { sessions, postIds } = await enrolWriters(server, people)
  const { host, port } = new URL(server.url)
  const proxy = await openProxy(Number(port))
  const listeners = sessions.flatMap((session) =>
    Array.from({ length: streamsEach }, () => listenThrough(proxy.port, host, session)),
  )
  while (listeners.some(({ stands }) => !stands)) await new Promise((resolve) => setTimeout(resolve, 50))
  const writing = startWriters(server.url, sessions.slice(0, 5), postIds)
  const breaks = await disturb(proxy, given)
  const ledger = await writing.stop()
  const seconds = await caughtUp(listeners, ledger)
  for (const listener of listeners) listener.stop()
  await proxy.close()
  return outcomeOf(listeners, ledger, { breaks, seconds })
}

async function disturb(proxy: BadNetwork, { minutes, say }: Given): Promise<number> {
  let breaks = 0
  const until = performance.now() + minutes * 60_000
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 1_000 + Math.random() * 2_000))
    if (breaks % 3 === 2) await proxy.swallow(2_000)
    else proxy.cut()
    breaks += 1
    if (breaks % 10 === 0) say(`the network broke ${breaks} times`)
  }
  return breaks
}

const gapsOf = (listeners: readonly Listener[], { acknowledged }: Ledger) =>
  listeners.reduce(
    (sum, { comments }) => sum + [...acknowledged.values()].filter((id) => !comments.has(id)).length,
    0,
  )

/** Waits until every stream has all that was acknowledged, half a minute at most; answers the seconds. */
async function caughtUp(listeners: readonly Listener[], ledger: Ledger): Promise<number> {
  const started = performance.now()
  while (gapsOf(listeners, ledger) > 0 && performance.now() - started < 30_000)
    await new Promise((resolve) => setTimeout(resolve, 100))
  return (performance.now() - started) / 1000
}

function outcomeOf(
  listeners: readonly Listener[],
  ledger: Ledger,
  { breaks, seconds }: { breaks: number; seconds: number },
): Outcome {
  const sum = (count: (listener: Listener) => number) =>
    listeners.reduce((total, listener) => total + count(listener), 0)
  const gaps = gapsOf(listeners, ledger)
  const reloads = sum((listener) => listener.reloads)
  return {
    held: ledger.acknowledged.size > 0 && gaps === 0 && reloads === 0,
    figures: {
      streams: listeners.length,
      comments: ledger.acknowledged.size,
      'breaks of the network': breaks,
      'times a stream came back': sum(({ reconnects }) => reconnects),
      'comments a stream missed': gaps,
      'told to read anew': reloads,
      'arrived twice and dropped by key': sum(({ dropped }) => dropped),
      'all caught up after seconds': seconds.toFixed(1),
    },
  }
}
