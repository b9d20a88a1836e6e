export type { Level, Target } from './contract.ts'
export { subjectFollowed, subjectUnfollowed } from './facts.ts'
export { importLevels, removeLevels } from './store.ts'
export { followed, followedSpaces, isFollowed, isMuted, isQuiet, isQuietFor } from './store-parts.ts'
