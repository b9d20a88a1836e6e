import { contracts } from '../../server/contracts.ts'
import type { Endpoint } from '../../server/platform/contract/index.ts'
import type { House } from '../../server/platform/house.ts'
import type { World } from '../world.ts'
import { play, setUp } from './acts.ts'
import { askWithoutName } from './asking.ts'
import type { Move } from './deeds.ts'
import { enter, type Game, openGame } from './game.ts'
import { expectMails, type Leaving } from './leaving.ts'
import { lookAround, type Tally } from './look.ts'
import { expectQuietStreams } from './scan.ts'

const reading = (endpoints: Readonly<Record<string, Endpoint>>) =>
  Object.fromEntries(Object.entries(endpoints).filter(([, { method }]) => method === 'GET'))

export type Exploration = {
  seed: number
  moves: readonly Move[]
  /** A look around after so many moves. */
  every: number
  /** How many values are tried for each surface at each look. */
  samples: number
  /** Other surfaces than those of the house; then lists are not compared with the oracle's. */
  planted?: Readonly<Record<string, Endpoint>>
  streamPath?: string
  /** Somebody asks without a name as well; what is then done to the house before anyone looks. */
  asked?: (game: Game) => Promise<unknown>
  /** To write the mails and digests that are due as well. */
  house?: () => House
}

/** Often enough that mails wait while people come and go. */
const mailsEach = 10

/** Lets random people act, and compares what each may see with what the oracle says. Throws at the first difference. */
export async function explore(
  world: World,
  exploration: Exploration,
): Promise<Tally & Leaving & { moves: number }> {
  const { seed, moves, every, samples, planted, streamPath, house, asked } = exploration
  const game = await openGame(world, seed, streamPath)
  const reads = planted ?? reading(contracts)
  const tally: Tally = { requests: 0, surfaces: new Set() }
  const leaving: Leaving = { mails: 0, withheld: 0 }
  try {
    await setUp(game)
    if (asked) {
      await askWithoutName(game, await enter(game, null, null))
      await asked(game)
    }
    await expectQuietStreams(game)
    for (const [index, move] of moves.entries()) {
      await play(game, move)
      await expectQuietStreams(game)
      const look = Math.floor(index / every)
      if (house && (index + 1) % mailsEach === 0) await expectMails(game, house(), index, leaving)
      if ((index + 1) % every === 0)
        await lookAround(game, { reads, samples, tally, turn: look, lists: !planted })
    }
    return { ...tally, ...leaving, moves: moves.length }
  } finally {
    for (const tab of game.tabs.values()) tab.close()
  }
}
