import { findReaderHealth, findStumbles, type Reader } from '../platform/facts/index.ts'
import { changes, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import type { Switch } from '../platform/switches/index.ts'
import { askSwitch, confirmSwitch, withdrawSwitch } from './actions.ts'
import { contract } from './contract.ts'
import { findSwitchboard } from './store.ts'
import { switchView } from './views.ts'

export function routes(switches: readonly Switch[], readers: readonly Reader[]): Route[] {
  const named = (wanted: string) => found(switches.find(({ name }) => name === wanted))
  return [
    reads(contract.listSwitches, findSwitchboard, (board, viewer) => ({
      data: switches.map((one) => switchView(one, board, viewer)),
    })),
    changes(contract.askSwitch, async (change, input) => {
      const turned = named(input.name)
      await askSwitch(change, turned, input)
      return switchView(turned, await findSwitchboard(change.tx), change.viewer)
    }),
    changes(contract.confirmSwitch, async (change, input) => {
      const turned = named(input.name)
      await confirmSwitch(change, input)
      return switchView(turned, await findSwitchboard(change.tx), change.viewer)
    }),
    changes(contract.withdrawSwitch, async (change, input) => {
      const turned = named(input.name)
      await withdrawSwitch(change, input)
      return switchView(turned, await findSwitchboard(change.tx), change.viewer)
    }),
    reads(contract.readReaderHealth, async (db) => ({
      readers: await findReaderHealth(db, readers),
      stumbles: await findStumbles(db),
    })),
  ]
}
