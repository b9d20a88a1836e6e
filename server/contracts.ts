import { contract as content } from './content/contract.ts'
import { contract as feed } from './feed/contract.ts'
import { contract as identity } from './identity/contract.ts'
import { contract as search } from './search/contract.ts'
import { contract as spaces } from './spaces/contract.ts'

/** Every endpoint by its name. The web reads the types; the API document and the routes read the values. */
export const contracts = { ...identity, ...spaces, ...content, ...feed, ...search }

export type Contracts = typeof contracts
