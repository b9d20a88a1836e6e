import { factKind, id, number } from '../../platform/facts/index.ts'

/** `number` came back as the newest version. */
export const versionRestored = factKind('version.restored', { postId: id, number })
