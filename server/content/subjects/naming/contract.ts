import { z } from 'zod'
import { endpoint, id, text } from '../../../platform/contract/index.ts'
import { subject } from '../../threads/contract.ts'

const name = text({ min: 2, max: 60 }).nullable()

export const contract = {
  nameSubject: endpoint({
    method: 'PUT',
    path: '/subjects/:subjectId/names',
    summary:
      'Give a subject a name in French, in English or in both; without one it is called as first written',
    access: 'administrators',
    params: z.strictObject({ subjectId: id }),
    body: z.strictObject({ fr: name, en: name }),
    output: subject,
    refusals: { 'subject.name_taken': 422 },
  }),
}
