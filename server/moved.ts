import { findMergedInto } from './content/index.ts'
import { findMoved } from './integrations/index.ts'
import type { Db } from './platform/database/index.ts'
import type { Viewer } from './platform/viewer.ts'

const subjectAddress = /^\/subjects\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Where what stood at an address is now: a merged subject, or something of another platform. */
export async function whereItWent(db: Db, viewer: Viewer, path: string): Promise<string | null | undefined> {
  const [, subjectId] = subjectAddress.exec(path) ?? []
  if (!subjectId) return findMoved(db, viewer, path)
  const into = viewer.audience === 'inside' ? await findMergedInto(db, viewer, subjectId) : null
  return into ? `/subjects/${into}` : undefined
}
