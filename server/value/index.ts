export type { Driver, DriverInput, DriverRange, Origin } from './drivers/driver.ts'
export { findDrivers, forgetDriverAuthors } from './drivers/store.ts'
export { mayPrepareValue, mayReadValue } from './offices/rules.ts'
export { removeFamilies } from './offices/store.ts'
