export { type Hub, type LiveParts, openHub, type Stream } from './hub.ts'
export { type Marks, openMarks } from './mark.ts'
export { openWire } from './wire.ts'
