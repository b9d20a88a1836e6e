export { type Hub, type LiveParts, openHub } from './hub.ts'
export { type Marks, openMarks } from './mark.ts'
export type { Stream } from './stream.ts'
export { openWire } from './wire.ts'
