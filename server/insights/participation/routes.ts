import type { Db } from '../../platform/database/index.ts'
import { type Route, reads } from '../../platform/http/index.ts'
import { allow } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { mayReadMeasures } from '../rules.ts'
import { teamMeasures } from '../switches.ts'
import { contract, type Participation } from './contract.ts'
import { findLastWeek } from './store.ts'
import { participationOf } from './telling.ts'

/** Whether the programme seats this person: an upper slice knows, and `weft.ts` brings its answer. */
export type HasSeat = (db: Db, viewer: Viewer) => Promise<boolean>

const nothing = { id: null, name: null, withheld: null, steps: [] }
const unknown = { ends: null, readers: false, company: nothing, units: [], jobFamilies: [] }

export const participationRoutes = (hasSeat: HasSeat): Route[] => [
  reads(contract.readParticipation, async (db, viewer): Promise<Participation> => {
    const { administrator } = viewer
    allow(mayReadMeasures({ administrator, seated: administrator || (await hasSeat(db, viewer)) }))
    const weeks = await findLastWeek(db, teamMeasures)
    if (!weeks) return { state: 'off', ...unknown }
    const [first] = weeks
    if (!first) return { state: 'waiting', ...unknown }
    const readers = weeks.every((week) => week.readers !== null)
    return { state: 'measured', ends: first.ends, readers, ...participationOf(weeks) }
  }),
]
