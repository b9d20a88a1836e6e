import { visibleName } from '../../../../engines/text/index.ts'
import type { Change } from '../../../platform/facts/index.ts'
import { allow, found } from '../../../platform/refusal.ts'
import { subjectNamed } from './facts.ts'
import { mayName } from './rules.ts'
import { holdSubject, type Names, storeNames } from './store.ts'

export async function nameSubject(
  { tx, viewer, record }: Change,
  { subjectId, fr, en }: Names & { subjectId: string },
): Promise<{ id: string; name: string }> {
  const names = { fr: fr && visibleName(fr), en: en && visibleName(en) }
  allow(mayName(found(await holdSubject(tx, viewer, subjectId, names))))
  const subject = await storeNames(tx, viewer, subjectId, names)
  record(subjectNamed({ subjectId }))
  return subject
}
