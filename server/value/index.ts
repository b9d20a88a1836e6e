export { mayPrepareValue, mayReadValue } from './offices/rules.ts'
export { removeFamilies } from './offices/store.ts'
