export type { AlsoAllow } from './addresses.ts'
export type { Resolve } from './connect.ts'
export {
  type Answered,
  createOutbound,
  type Outbound,
  type OutboundOptions,
  type OutboundRequest,
} from './outbound.ts'
export type { OutboundCode, Refused } from './refusals.ts'
