import { personLeft } from '../../identity/index.ts'
import type { Reader } from '../../platform/facts/index.ts'
import { forgetLeavers } from './store-leavers.ts'

export const eventLeavers: Reader = {
  name: 'content.event_leavers',
  hears: [personLeft.kind],
  async hear(tx, facts) {
    const left = facts.filter(({ history }) => !history).filter(personLeft.is)
    const people = left.map(({ data }) => data.personId)
    if (people.length > 0) await forgetLeavers(tx, people)
  },
  forget: async () => {},
}
