import type { Readable } from 'node:stream'
import { z } from 'zod'
import { endpoint, id, noAnswer, text } from '../../platform/contract/index.ts'
import { textState } from '../threads/contract.ts'

export const fileCard = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['image', 'pdf', 'office', 'text', 'other']),
  bytes: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  /** What a picture shows, for those who do not see it. */
  alternative: z.string().nullable(),
  /** Held: nobody else sees it until it has been looked into. */
  state: z.enum(['ready', 'held']),
  attached: z.boolean(),
  mine: z.boolean(),
  /** Whether the search reads its text; told to its owner alone, null for pictures and unknown kinds. */
  text: textState.nullable(),
})
export type FileCard = z.output<typeof fileCard>

const fileId = z.strictObject({ fileId: id })
const bytes = z.custom<Readable>()

export const contract = {
  uploadFile: endpoint({
    method: 'POST',
    path: '/files',
    summary:
      'Upload a file, to be attached to what I write next; what is attached to nothing is removed after a day',
    upload: true,
    limit: 'upload',
    output: fileCard,
    status: 201,
    refusals: {
      'file.none': 422,
      'file.empty': 422,
      'file.mismatch': 422,
      'file.quota': 409,
      'image.too_many_pixels': 422,
      'image.damaged': 422,
      'image.too_slow': 422,
      'image.unknown': 422,
    },
  }),
  readFile: endpoint({
    method: 'GET',
    path: '/files/:fileId',
    summary: 'What a file is: mine while it is attached to nothing, then with the reach of its post',
    params: fileId,
    output: fileCard,
  }),
  downloadFile: endpoint({
    method: 'GET',
    path: '/files/:fileId/content',
    summary: 'The file itself; only images, encoded anew, are shown in place',
    params: fileId,
    download: true,
    output: bytes,
    refusals: { 'file.held': 409 },
  }),
  downloadThumbnail: endpoint({
    method: 'GET',
    path: '/files/:fileId/thumbnail',
    summary: 'A small picture of an image, at most 480 pixels',
    params: fileId,
    download: true,
    output: bytes,
    refusals: { 'file.held': 409 },
  }),
  describeFile: endpoint({
    method: 'PATCH',
    path: '/files/:fileId',
    summary: 'Say what my picture shows, before it is attached',
    params: fileId,
    body: z.strictObject({ alternative: text({ max: 500 }).nullable() }),
    output: fileCard,
    refusals: { 'file.attached': 409 },
  }),
  removeFile: endpoint({
    method: 'DELETE',
    path: '/files/:fileId',
    summary: 'Remove my file that is attached to nothing',
    params: fileId,
    output: noAnswer,
    status: 204,
    refusals: { 'file.attached': 409 },
  }),
}
