export { type Db, isDuplicate, type Login, openLogin, serverVersion, statements } from './connect.ts'
export { migrate } from './migrate.ts'
export { closingSql, type Logins, loginNames, loginsSql, loginUrls, prepareLogins } from './prepare.ts'
export type { Tables } from './tables.ts'
