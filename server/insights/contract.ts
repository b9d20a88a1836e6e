import { z } from 'zod'
import { endpoint, id, noAnswer } from '../platform/contract/index.ts'

/** Less than 20 seconds, up to two minutes, longer: no finer trace is kept. */
export const dwell = z.enum(['short', 'medium', 'long'])

export const contract = {
  recordReading: endpoint({
    method: 'PUT',
    path: '/posts/:postId/reading',
    summary: 'Say that I read a post; kept only while the switchboard allows it, for 28 days',
    access: 'inside',
    params: z.strictObject({ postId: id }),
    body: z.strictObject({ dwell }),
    output: noAnswer,
    status: 204,
  }),
}
