import { z } from 'zod'
import { type Endpoint, jsonSchema } from '../server/platform/contract/index.ts'
import { everywhere } from '../server/platform/http/index.ts'

type Said = { status: number; headers: Headers; body: unknown }

const problem = z.object({
  type: z.string().startsWith('/problems#'),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  traceId: z.string().min(1),
})

const schemas = new Map<Endpoint, z.ZodType>()

/** Throws when an answer is not what its contract says: another shape, another status, or a refusal it does not list. */
export function holdToContract(endpoint: Endpoint, said: Said): void {
  const wrong = said.status < 400 ? wrongAnswer(endpoint, said) : wrongRefusal(endpoint, said)
  if (wrong) throw new Error(`${endpoint.method} ${endpoint.path} broke its contract: ${wrong}`)
}

function wrongAnswer(endpoint: Endpoint, { status, body }: Said): string | null {
  if (status !== endpoint.status) return `answered ${status}, not ${endpoint.status}`
  if (status === 204 || endpoint.download) return null
  const { error } = schemaOf(endpoint).safeParse(body)
  return error ? z.prettifyError(error) : null
}

function wrongRefusal(endpoint: Endpoint, { status, headers, body }: Said): string | null {
  const { data, error } = problem.safeParse(body)
  if (error) return z.prettifyError(error)
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return 'a refusal is problem+json'
  const declared = endpoint.refusals[data.code] ?? everywhere[data.code]
  if (declared !== status || data.status !== status)
    return `refused with ${data.code} (${status}), which it does not list`
  return null
}

function schemaOf(endpoint: Endpoint): z.ZodType {
  const known = schemas.get(endpoint)
  if (known) return known
  const made = z.fromJSONSchema(jsonSchema(endpoint.output, 'output'))
  schemas.set(endpoint, made)
  return made
}
