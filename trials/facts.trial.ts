import pg from 'pg'
import { loginUrls, openLogin } from '../server/platform/database/index.ts'
import { exportFacts, hearFacts, importFacts, listen, type Reader } from '../server/platform/facts/index.ts'
import {
  holdElsewhere,
  type Judgement,
  judge,
  setStage,
  storyReaders,
  turned,
  turnLamps,
} from '../test/facts-story.ts'
import { type Cluster, openCluster, openHouse, trialLog } from './house.ts'
import type { Given, Outcome, Trial } from './trial.ts'

const writers = 100

export const trial: Trial = {
  about:
    'No fact is missed or heard twice and each object keeps its order, by 100 writers, readers on two nodes, and a move to a new cluster.',
  async run(given) {
    const readers = storyReaders(20)
    const cluster = await openCluster()
    try {
      const pressed = await press(cluster, readers, given)
      const moved = await move(cluster, readers)
      return outcomeOf(pressed, moved)
    } finally {
      await cluster.close()
    }
  },
}

type Pressed = Judgement & { rounds: number; changesPerSecond: number; longestRoundSeconds: number }

async function press(
  cluster: Cluster,
  readers: readonly Reader[],
  { minutes, say }: Given,
): Promise<Pressed> {
  const house = await openHouse(cluster, [{ name: 'trial', readers }])
  const secondNode = listen(house.ground.inside, readers, trialLog)
  const lamps = await setStage(cluster.sql, 10)
  const letGo = await holdOtherDatabase(cluster)
  const rounds: number[] = []
  const until = performance.now() + minutes * 60_000
  while (performance.now() < until) {
    const started = performance.now()
    await turnLamps(house.ground, lamps, { writers, each: 10 })
    rounds.push((performance.now() - started) / 1000)
    if (rounds.length % 10 === 0) say(`${rounds.length} rounds, ${rounds.length * writers * 10} changes`)
  }
  await house.settled()
  await secondNode.settled()
  const judgement = await judge(cluster.sql, readers)
  await letGo()
  await secondNode.stop()
  await house.stop()
  const seconds = rounds.reduce((sum, round) => sum + round, 0)
  return {
    ...judgement,
    rounds: rounds.length,
    changesPerSecond: Math.round((rounds.length * writers * 10) / seconds),
    longestRoundSeconds: Math.round(Math.max(...rounds) * 10) / 10,
  }
}

/** A transaction that stays open on another database of the cluster, for as long as the trial presses. */
async function holdOtherDatabase({ ownerUrl }: Cluster): Promise<() => Promise<void>> {
  const other = new pg.Client({
    connectionString: Object.assign(new URL(ownerUrl), { pathname: '/postgres' }).href,
  })
  await other.connect()
  const letGo = await holdElsewhere(other)
  return async () => {
    await letGo()
    await other.end()
  }
}

type Moved = { facts: number; same: boolean; heardAgain: number; heardNew: number }

/** Into a cluster whose transaction numbers begin again. */
async function move(cluster: Cluster, readers: readonly Reader[]): Promise<Moved> {
  const target = await openCluster()
  const [source, owner] = [await cluster.owner.connect(), await target.owner.connect()]
  try {
    await setStage(target.sql, 1)
    const facts = await importFacts(owner, exportFacts(source))
    const digest = `select md5(string_agg(position || name || data::text || occurred_at, ',' order by position)) from facts`
    const same = JSON.stringify(await cluster.sql(digest)) === JSON.stringify(await target.sql(digest))
    const { db } = openLogin(loginUrls(target.ownerUrl).inside, { log: trialLog, size: 2 })
    const hearAll = async () => {
      let heard = 0
      for (const reader of readers) heard += (await hearFacts(db, reader)).facts
      return heard
    }
    const heardAgain = await hearAll()
    const lampId = '018f0000-0000-7000-8000-000000000000'
    await target.sql(`insert into facts (name, audience, data) values ($1, 'inside', $2)`, [
      turned.kind,
      JSON.stringify({ lampId, on: true }),
    ])
    const heardNew = await hearAll()
    await db.destroy()
    return { facts, same, heardAgain, heardNew: heardNew / readers.length }
  } finally {
    source.release()
    owner.release()
    await target.close()
  }
}

function outcomeOf(pressed: Pressed, moved: Moved): Outcome {
  const { facts, missing, stumbles, disorder, rounds, changesPerSecond, longestRoundSeconds } = pressed
  const whole = facts === rounds * writers * 10
  const kept = moved.same && moved.heardAgain === 0 && moved.heardNew === 1
  return {
    held: whole && kept && missing === 0 && stumbles === 0 && disorder === 0,
    figures: {
      facts,
      'not heard': missing,
      'heard twice or set aside': stumbles,
      'out of order': disorder,
      'changes a second': changesPerSecond,
      'longest round of 1000 in seconds': longestRoundSeconds,
      'moved to a new cluster': moved.facts,
      'positions and data the same': moved.same ? 'yes' : 'no',
      'heard again after the move': moved.heardAgain,
      'new facts heard after the move': moved.heardNew,
    },
  }
}
