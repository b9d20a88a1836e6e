import { code, factKind, number } from '../../platform/facts/index.ts'

const fields = { driver: code, version: number }
export const driverEdited = factKind('driver.edited', fields, 'actor')
export const driverRestored = factKind('driver.restored', fields, 'actor')
