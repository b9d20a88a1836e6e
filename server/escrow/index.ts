export { escrowEnded, escrowInForce, escrowNamed, halfLost, halfMade } from './facts.ts'
export { openPerson, sealPerson } from './sealing.ts'
export { findEscrowInForce, findPair, type Pair, removeEscrows } from './store.ts'
