import program from '../../package.json' with { type: 'json' }
import type { Config } from '../platform/config/index.ts'
import type { Switch, SwitchChange } from '../platform/switches/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import type { SwitchChangeView, SwitchView } from './contract.ts'
import type { Room, Switchboard } from './store.ts'

export function switchView(one: Switch, board: Switchboard, { locale }: Viewer): SwitchView {
  const state = board.states.get(one.name)
  const history = board.changes.filter(({ name }) => name === one.name).map((each) => changeView(each, board))
  return {
    name: one.name,
    ...one.words[locale],
    group: one.group,
    twoPersons: one.twoPersons,
    on: state?.on ?? false,
    reason: state?.reason ?? null,
    changedBy: state ? personOf(state.changedBy, board) : null,
    changedAt: state?.changedAt ?? null,
    waiting: history.find((each) => each.state === 'waiting') ?? null,
    history,
  }
}

const megabyte = 1_000_000

export function roomView(
  { databaseVersion, databaseBytes, files, fileBytes, mailWaiting }: Room,
  { filesQuotaMb }: Config,
) {
  return {
    version: program.version,
    database: { version: databaseVersion, bytes: databaseBytes },
    files: { count: files, bytes: fileBytes, quotaBytes: filesQuotaMb * megabyte },
    mailWaiting,
  }
}

function changeView(change: SwitchChange, board: Switchboard): SwitchChangeView {
  const { id, on, reason, askedBy, askedAt, confirmedBy, confirmedAt, withdrawnBy, withdrawnAt } = change
  return {
    id,
    on,
    reason,
    state: confirmedAt ? 'done' : withdrawnAt ? 'withdrawn' : 'waiting',
    askedBy: personOf(askedBy, board),
    askedAt,
    confirmedBy: confirmedBy === null ? null : personOf(confirmedBy, board),
    withdrawnBy: withdrawnBy === null ? null : personOf(withdrawnBy, board),
    settledAt: confirmedAt ?? withdrawnAt,
  }
}

const personOf = (id: string, { names }: Switchboard) => ({ id, name: names.get(id) ?? '' })
