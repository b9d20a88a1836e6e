import { z } from 'zod'
import { endpoint, id, text } from '../platform/contract/index.ts'
import { switchGroups } from '../platform/switches/index.ts'

const person = z.object({ id: z.string(), name: z.string() })

const switchChange = z.object({
  id: z.string(),
  on: z.boolean(),
  reason: z.string(),
  state: z.enum(['waiting', 'done', 'withdrawn']),
  askedBy: person,
  askedAt: z.date(),
  confirmedBy: person.nullable(),
  withdrawnBy: person.nullable(),
  settledAt: z.date().nullable(),
})

export const switchView = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  group: z.enum(switchGroups),
  twoPersons: z.boolean(),
  on: z.boolean(),
  /** Why it stands so; null while it was never turned. */
  reason: z.string().nullable(),
  changedBy: person.nullable(),
  changedAt: z.date().nullable(),
  /** Asked for and not yet confirmed. */
  waiting: switchChange.nullable(),
  /** The latest first, the waiting one included. */
  history: z.array(switchChange),
})
/** What no switch turns: it is so by the configuration, or by what the program does not contain. */
export const standingView = z.object({
  name: z.string(),
  group: z.enum(switchGroups),
  title: z.string(),
  description: z.string(),
  state: z.enum(['on', 'off', 'never']),
  why: z.string(),
  /** The setting that decides; null where nobody can. */
  setting: z.string().nullable(),
})
export type StandingView = z.output<typeof standingView>

const settingView = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  /** In force; passwords are masked. */
  value: z.string(),
  source: z.enum(['default', 'environment', 'file weft.toml']),
})
export type SettingView = z.output<typeof settingView>

export type SwitchView = z.output<typeof switchView>
export type SwitchChangeView = z.output<typeof switchChange>

const name = z.string().max(60)
const reason = text({ min: 10, max: 500 })
const oneChange = z.strictObject({ name, changeId: id })

export const contract = {
  listSwitches: endpoint({
    method: 'GET',
    path: '/switches',
    summary: 'What is on and what is off, why, and who asked',
    access: 'administrators',
    output: z.object({ data: z.array(switchView), standing: z.array(standingView) }),
  }),
  askSwitch: endpoint({
    method: 'POST',
    path: '/switches/:name/changes',
    summary: 'Turn a switch, with a reason; where it takes two, another administrator confirms',
    access: 'administrators',
    params: z.strictObject({ name }),
    body: z.strictObject({ on: z.boolean(), reason }),
    output: switchView,
    status: 201,
    refusals: { 'switch.same': 409, 'switch.waiting': 409 },
  }),
  confirmSwitch: endpoint({
    method: 'PUT',
    path: '/switches/:name/changes/:changeId/confirmation',
    summary: 'Confirm what another administrator asked for',
    access: 'administrators',
    params: oneChange,
    output: switchView,
    refusals: { 'switch.own_request': 403, 'switch.not_waiting': 409 },
  }),
  withdrawSwitch: endpoint({
    method: 'DELETE',
    path: '/switches/:name/changes/:changeId',
    summary: 'Withdraw or decline what waits for a confirmation',
    access: 'administrators',
    params: oneChange,
    output: switchView,
    refusals: { 'switch.not_waiting': 409 },
  }),
  listSettings: endpoint({
    method: 'GET',
    path: '/settings',
    summary: 'What this server was started with: each setting, its value and where it comes from',
    access: 'administrators',
    output: z.object({ data: z.array(settingView) }),
  }),
  readStart: endpoint({
    method: 'GET',
    path: '/start',
    summary:
      'How far the first steps are: who is here, what was said, what still waits; the demo company left out',
    access: 'administrators',
    output: z.object({
      /** People of the company, placeholders of imports left out. */
      people: z.number(),
      /** Those of them who have an account. */
      accounts: z.number(),
      /** Posts, a thousand at most. */
      posts: z.number(),
      openSpaces: z.number(),
      /** A question of theirs has an accepted answer. */
      solved: z.boolean(),
      mailReady: z.boolean(),
    }),
  }),
  readHealth: endpoint({
    method: 'GET',
    path: '/health',
    summary: 'Versions, and the room that the database and the files take',
    access: 'administrators',
    output: z.object({
      version: z.string(),
      database: z.object({ version: z.string(), bytes: z.number() }),
      files: z.object({ count: z.number(), bytes: z.number(), quotaBytes: z.number() }),
      mailWaiting: z.number(),
    }),
  }),
  readReaderHealth: endpoint({
    method: 'GET',
    path: '/health/readers',
    summary: 'How far each reader of facts is, and what it set aside',
    access: 'administrators',
    output: z.object({
      readers: z.array(
        z.object({
          name: z.string(),
          heardAt: z.date(),
          waiting: z.number(),
          lagSeconds: z.number(),
          setAside: z.number(),
        }),
      ),
      stumbles: z.array(
        z.object({
          reader: z.string(),
          position: z.number(),
          fact: z.string(),
          cause: z.string(),
          attempts: z.number(),
          firstAt: z.date(),
          lastAt: z.date(),
        }),
      ),
    }),
  }),
}
