import type { Readable } from 'node:stream'
import { z } from 'zod'
import { endpoint, id, noAnswer, text } from '../platform/contract/index.ts'

/** A person as lists and lines show them. */
export const personCard = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  audience: z.enum(['inside', 'outside', 'unnamed']),
  organisation: z.string().nullable(),
  state: z.enum(['active', 'left', 'placeholder']),
  /** Names the photograph: the last part of its address. Null: initials. */
  photo: z.string().nullable(),
})

/** What a person may write on their own card; the rest is the directory's. */
export const ownField = z.enum(['title', 'site', 'languages', 'skills', 'about', 'links'])

const link = z.object({ label: z.string(), url: z.string() })
const named = z.object({ id: z.string(), name: z.string() })

export const profile = personCard.extend({
  /** Invented: of the demo company. Guests are not told. */
  demo: z.boolean(),
  /** From the widest unit to the person's own. */
  units: z.array(named),
  jobFamily: named.nullable(),
  manager: personCard.nullable(),
  /** How the directory names a manager whom it does not contain. */
  managerRef: z.string().nullable(),
  site: z.string().nullable(),
  languages: z.array(z.string()),
  skills: z.array(z.string()),
  startedOn: z.string().nullable(),
  about: z.string().nullable(),
  links: z.array(link),
  email: z.string().nullable(),
  timeZone: z.string(),
  /** Of each field that is filled in: where it comes from and who sees it. */
  fields: z.array(
    z.object({
      field: z.string(),
      from: z.enum(['directory', 'person', 'registration']),
      seenBy: z.enum(['inside', 'shared']),
    }),
  ),
  /** Whether this card is the reader's own. */
  mine: z.boolean(),
  version: z.number(),
})
export type ProfileView = z.output<typeof profile>

const word = text({ max: 60 })
const language = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/)
/** An address of the web or of the company's own pages; never one that runs. */
const webAddress = z
  .string()
  .trim()
  .max(500)
  .regex(/^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i)
const personId = z.strictObject({ personId: id })

export const contract = {
  readPerson: endpoint({
    method: 'GET',
    path: '/people/:personId',
    summary: 'A person’s card, with the source of each field',
    params: personId,
    output: profile,
    versioned: true,
  }),
  readCardAs: endpoint({
    method: 'GET',
    path: '/people/:personId/as',
    summary: 'My own card as a colleague, or a guest of a space we share, sees it',
    access: 'inside',
    params: personId,
    query: z.strictObject({ reader: z.enum(['colleague', 'guest']).default('colleague') }),
    output: profile,
    refusals: { 'card.not_mine': 403 },
  }),
  editCard: endpoint({
    method: 'PATCH',
    path: '/people/:personId',
    summary: 'Write on my own card; what I write stays mine when the directory is imported again',
    access: 'inside',
    params: personId,
    body: z.strictObject({
      title: text({ max: 120 }).nullable().optional(),
      site: text({ max: 120 }).nullable().optional(),
      about: text({ max: 2000 }).nullable().optional(),
      languages: z.array(language).max(20).optional(),
      skills: z.array(word).max(40).optional(),
      links: z
        .array(z.strictObject({ label: text({ max: 60 }), url: webAddress }))
        .max(5)
        .optional(),
      /** Fields handed back to the directory: its next import writes them again. */
      handBack: z.array(ownField).max(6).optional(),
    }),
    output: profile,
    versioned: true,
    refusals: { 'card.not_mine': 403 },
  }),
  setPhoto: endpoint({
    method: 'PUT',
    path: '/people/:personId/photo',
    summary: 'Show my photograph instead of my initials: encoded anew, without the place it was taken',
    access: 'inside',
    limit: 'upload',
    params: personId,
    body: z.strictObject({
      /** JPEG, PNG, WebP, GIF or AVIF in base64: at most 675 kB of picture. */
      content: z.base64().min(4).max(900_000),
    }),
    output: z.object({ photo: z.string() }),
    refusals: {
      'card.not_mine': 403,
      'image.too_many_pixels': 422,
      'image.damaged': 422,
      'image.too_slow': 422,
      'image.unknown': 422,
    },
  }),
  removePhoto: endpoint({
    method: 'DELETE',
    path: '/people/:personId/photo',
    summary: 'Show my initials again; the photograph is gone',
    access: 'inside',
    params: personId,
    output: noAnswer,
    status: 204,
    refusals: { 'card.not_mine': 403 },
  }),
  readPhoto: endpoint({
    method: 'GET',
    path: '/people/:personId/photo/:photo',
    summary: 'The photograph of someone within my reach (WebP)',
    params: z.strictObject({ personId: id, photo: z.string().regex(/^[0-9a-f]{12}$/) }),
    download: true,
    output: z.custom<Readable>(),
  }),
}
