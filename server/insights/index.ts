export { measureGate } from './gates.ts'
