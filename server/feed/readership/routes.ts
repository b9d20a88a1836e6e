import { minutesFor } from '../../../engines/text/index.ts'
import { type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import { contract } from './contract.ts'
import { countReadership } from './store.ts'

export const routes: Route[] = [
  reads(contract.readReadership, async (db, viewer, { words, subjects, ...asked }) => {
    const names = subjects.split('\n').flatMap((name) => name.trim().toLowerCase() || [])
    const readers = found(await countReadership(db, viewer, { ...asked, names }))
    const minutes = minutesFor(words)
    return { readers, minutes, total: readers * minutes }
  }),
]
