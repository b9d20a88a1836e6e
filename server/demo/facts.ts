import { factKind, number, oneOf } from '../platform/facts/index.ts'

export const demoAsked = factKind('demo.asked', { wanted: oneOf('here', 'gone') }, 'administrators')
export const demoAdded = factKind('demo.added', { people: number, conversations: number }, 'administrators')
export const demoRemoved = factKind(
  'demo.removed',
  { people: number, conversations: number, writtenByOthers: number },
  'administrators',
)
