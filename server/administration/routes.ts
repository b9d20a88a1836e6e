import type { Config, ShownSetting } from '../platform/config/index.ts'
import { findReaderHealth, findStumbles, type Reader } from '../platform/facts/index.ts'
import { changes, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import type { Switch } from '../platform/switches/index.ts'
import { askSwitch, confirmSwitch, withdrawSwitch } from './actions.ts'
import { contract } from './contract.ts'
import { settingViews } from './settings.ts'
import { standingViews } from './standing.ts'
import { findFirstSteps, findRoom, findSwitchboard } from './store.ts'
import { roomView, switchView } from './views.ts'

type Parts = {
  config: Config
  settings: readonly ShownSetting[]
  switches: readonly Switch[]
  readers: readonly Reader[]
}

export function routes({ config, settings, switches, readers }: Parts): Route[] {
  const named = (wanted: string) => found(switches.find(({ name }) => name === wanted))
  return [
    reads(contract.listSwitches, findSwitchboard, (board, viewer) => ({
      data: switches.map((one) => switchView(one, board, viewer)),
      standing: standingViews(config, viewer.locale),
    })),
    reads(
      contract.listSettings,
      async () => settings,
      (shown, { locale }) => ({ data: settingViews(shown, locale) }),
    ),
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
    reads(contract.readStart, findFirstSteps, (steps) => ({ ...steps, mailReady: config.smtpUrl !== null })),
    reads(contract.readHealth, findRoom, (room) => roomView(room, config)),
    reads(contract.readReaderHealth, async (db) => ({
      readers: await findReaderHealth(db, readers),
      stumbles: await findStumbles(db),
    })),
  ]
}
