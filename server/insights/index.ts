export { measureGate } from './gates.ts'
export { removeReadings } from './store.ts'
