import { type Route, reads } from '../../platform/http/index.ts'
import { allow } from '../../platform/refusal.ts'
import { mayReadMeasures } from '../rules.ts'
import { teamMeasures } from '../switches.ts'
import { contract, type Participation } from './contract.ts'
import { findLastWeek } from './store.ts'
import { participationOf } from './telling.ts'

const nothing = { id: null, name: null, withheld: null, steps: [] }
const unknown = { ends: null, readers: false, company: nothing, units: [], jobFamilies: [] }

export const participationRoutes: Route[] = [
  reads(contract.readParticipation, async (db, viewer): Promise<Participation> => {
    allow(mayReadMeasures(viewer))
    const weeks = await findLastWeek(db, teamMeasures)
    if (!weeks) return { state: 'off', ...unknown }
    const [first] = weeks
    if (!first) return { state: 'waiting', ...unknown }
    const readers = weeks.every((week) => week.readers !== null)
    return { state: 'measured', ends: first.ends, readers, ...participationOf(weeks) }
  }),
]
