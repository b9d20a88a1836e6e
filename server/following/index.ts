export type { Level, Target } from './contract.ts'
export { subjectFollowed, subjectUnfollowed } from './facts.ts'
export { importLevels, removeLevels } from './store.ts'
export { followed, isFollowed, isMuted, isQuiet } from './store-parts.ts'
