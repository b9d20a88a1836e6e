export { type Embedded, type EmbeddedOptions, joinEmbedded, openEmbedded } from './embedded.ts'
export { type Holder, holderOf } from './hold.ts'
export { DataFolderHeld, EmbeddedRefusal } from './refusal.ts'
