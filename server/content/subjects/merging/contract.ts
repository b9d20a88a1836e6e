import { z } from 'zod'
import { endpoint, id } from '../../../platform/contract/index.ts'
import { subject } from '../../threads/contract.ts'

const params = z.strictObject({ subjectId: id })
/** With how many posts within my reach, a thousand at most. */
const counted = subject.extend({ posts: z.int() })

export const contract = {
  listDuplicateSubjects: endpoint({
    method: 'GET',
    path: '/subject-duplicates',
    summary: 'Subjects whose names are so alike that they may be one, the most alike first',
    access: 'administrators',
    output: z.object({ data: z.array(z.object({ one: counted, other: counted })) }),
  }),
  listAlikeSubjects: endpoint({
    method: 'GET',
    path: '/subjects/:subjectId/alike',
    summary: 'Subjects whose names are like this one’s, and what stands under it: before they are merged',
    access: 'administrators',
    params,
    output: z.object({ subject: counted, data: z.array(counted) }),
  }),
  mergeSubject: endpoint({
    method: 'PUT',
    path: '/subjects/:subjectId/merge',
    summary:
      'Merge a subject into another, for good: its posts and followers move, its name and address lead there',
    access: 'administrators',
    params,
    body: z.strictObject({ intoId: id }),
    output: subject,
    refusals: { 'subject.itself': 422 },
  }),
}
