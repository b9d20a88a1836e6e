import { z } from 'zod'
import { endpoint, id, noAnswer, text } from '../platform/contract/index.ts'

const bytes = (length: number) => z.base64url().length(Math.ceil((length * 4) / 3))
const escrowId = z.strictObject({ escrowId: id })

const holder = z.object({
  id: z.string(),
  name: z.string(),
  /** In what office they hold it: "staff representative". */
  office: z.string(),
  made: z.boolean(),
  /** They said so: what is sealed for them stays closed. */
  lost: z.boolean(),
  left: z.boolean(),
})

const escrow = z.object({
  id: z.string(),
  /** Halves are still to be made; new questions are sealed for them; none are any more. */
  state: z.enum(['waiting', 'in_force', 'ended']),
  holders: z.array(holder),
  namedAt: z.date(),
  inForceAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  endReason: z.enum(['replaced', 'ended', 'lost', 'declined', 'given_back']).nullable(),
})

export const contract = {
  readEscrow: endpoint({
    method: 'GET',
    path: '/escrow',
    summary: 'Who holds the two halves of the key to unnamed authors, today and before',
    access: 'inside',
    output: z.object({
      current: escrow.nullable(),
      waiting: escrow.nullable(),
      past: z.array(escrow),
      /** My halves, as they are locked under my passphrase. */
      mine: z.array(
        z.object({
          escrowId: z.string(),
          office: z.string(),
          made: z.boolean(),
          lost: z.boolean(),
          ended: z.boolean(),
          locked: z.string().nullable(),
          salt: z.string().nullable(),
          rounds: z.number().nullable(),
        }),
      ),
      mayName: z.boolean(),
    }),
  }),
  nameKeyholders: endpoint({
    method: 'POST',
    path: '/escrow',
    summary: 'Name the two people who hold one half each',
    access: 'administrators',
    body: z.strictObject({
      holders: z.array(z.strictObject({ personId: id, office: text({ min: 3, max: 80 }) })).length(2),
    }),
    output: escrow,
    status: 201,
    refusals: {
      ...{ 'escrow.two_people': 422, 'escrow.not_yourself': 422, 'escrow.not_here': 422 },
    },
  }),
  makeHalf: endpoint({
    method: 'PUT',
    path: '/escrow/:escrowId/half',
    summary: 'Bring my half: its public key, and the private one locked under my passphrase',
    access: 'inside',
    params: escrowId,
    body: z.strictObject({
      publicKey: bytes(32),
      /** Nonce and AES-256-GCM of the private key in PKCS #8; its key is PBKDF2 with SHA-256 of the passphrase. */
      locked: z.base64url().min(60).max(400),
      salt: bytes(16),
      rounds: z.number().int().min(600_000).max(10_000_000),
    }),
    output: noAnswer,
    status: 204,
    refusals: { 'escrow.ended': 409, 'escrow.made': 409, 'escrow.same_key': 422 },
  }),
  loseHalf: endpoint({
    method: 'DELETE',
    path: '/escrow/:escrowId/half',
    summary: 'Say that I lost my passphrase: what is sealed for me stays closed for good',
    access: 'inside',
    params: escrowId,
    output: noAnswer,
    status: 204,
    refusals: { 'escrow.not_made': 409 },
  }),
  giveBackHalf: endpoint({
    method: 'DELETE',
    path: '/escrow/:escrowId/holding',
    summary: 'Decline my half, or give it back: nothing more is sealed for the two of us',
    access: 'inside',
    params: escrowId,
    output: noAnswer,
    status: 204,
    refusals: { 'escrow.ended': 409 },
  }),
  endEscrow: endpoint({
    method: 'DELETE',
    path: '/escrow/:escrowId',
    summary: 'Seal nothing more for these two; what is sealed stays theirs',
    access: 'administrators',
    params: escrowId,
    output: noAnswer,
    status: 204,
    refusals: { 'escrow.ended': 409 },
  }),
}
