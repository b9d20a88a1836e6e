import { type Endpoint, jsonSchema, mayRepeat } from '../contract/index.ts'
import type { Locale } from '../viewer.ts'
import { type Markup, markup } from './document.ts'
import type { Speak } from './problems.ts'

type Schema = Readonly<Record<string, unknown>>
type Call = { name: string; endpoint: Endpoint }
type Row = { name: string; schema: Schema; needed: boolean; place: string }

/** The reference of the whole API, drawn from the contracts: groups, parameters, bodies, answers, refusals. */
export function drawReference(
  endpoints: Readonly<Record<string, Endpoint>>,
  locale: Locale,
  speak: Speak,
): Markup {
  const t = (key: keyof typeof words) => words[key][locale]
  const calls = Object.entries(endpoints).map(([name, endpoint]) => ({ name, endpoint }))
  const groups = [...Map.groupBy(calls, ({ endpoint }) => endpoint.path.split('/')[1] ?? '')]
  groups.sort(([one], [other]) => one.localeCompare(other))
  const other = locale === 'fr' ? 'en' : 'fr'
  return markup`<div class="frame">
<nav aria-label="${t('contents')}"><a href="/">Weft</a>
<a href="?language=${other}" hreflang="${other}" lang="${other}">${words.language[other]}</a>
${groups.map(([group, members]) => drawContents(group, members))}</nav>
<main><h1>${t('title')}</h1>
<p class="lede">${t('lede')}</p>
<p><a href="/api/openapi.json">${t('document')}</a> · <a href="/problems?language=${locale}">${t('problems')}</a></p>
${groups.map(
  ([group, members]) => markup`<h2 id="group-${group}">${group}</h2>
${members.map((call) => drawCall(call, locale, speak))}`,
)}</main></div>`
}

function drawContents(group: string, members: readonly Call[]): Markup {
  return markup`<b>${group}</b><ul>${members.map(
    ({ name, endpoint }) => markup`<li><a href="#${name}">${endpoint.method} ${endpoint.path}</a></li>`,
  )}</ul>`
}

function drawCall({ name, endpoint }: Call, locale: Locale, speak: Speak): Markup {
  const t = (key: keyof typeof words) => words[key][locale]
  const { method, path, summary, access, output, status, download } = endpoint
  const asked = [
    ...rowsOf(endpoint.params, 'path'),
    ...rowsOf(endpoint.query, 'query'),
    ...headersOf(endpoint),
  ]
  const body = [...rowsOf(endpoint.body, 'body'), ...(endpoint.upload ? [filePart] : [])]
  const answer = download || status === 204 ? [] : fieldsOf(jsonSchema(output, 'output'))
  return markup`<section class="call" id="${name}">
<h3><span class="method ${method}">${method}</span><code>/api/v1${path}</code></h3>
<p lang="en">${summary}.</p>
<p>${t('who')} ${words[access][locale]}</p>
${asked.length > 0 ? markup`<h4>${t('parameters')}</h4>${drawRows(asked, locale)}` : null}
${body.length > 0 ? markup`<h4>${t('body')} (<code>${endpoint.upload ? 'multipart/form-data' : 'application/json'}</code>)</h4>${drawRows(body, locale)}` : null}
<h4>${t('answer')} ${status}</h4>
${download ? markup`<p>${t('bytes')}</p>` : null}
${answer.length > 0 ? markup`<details><summary>${t('fields')}</summary>${drawRows(answer, locale)}</details>` : null}
<details><summary>${t('refusals')}</summary>${drawRefusals(endpoint, locale, speak)}</details>
</section>`
}

function drawRows(rows: readonly Row[], locale: Locale): Markup {
  const t = (key: keyof typeof words) => words[key][locale]
  return markup`<div class="scroll" tabindex="0"><table><thead><tr><th>${t('name')}</th><th>${t('place')}</th><th>${t('type')}</th><th>${t('needed')}</th></tr></thead>
<tbody>${rows.map(
    ({ name, schema, needed, place }) =>
      markup`<tr><td><code>${name}</code></td><td>${place}</td><td>${typeOf(schema)}</td><td>${needed ? t('yes') : ''}</td></tr>`,
  )}</tbody></table></div>`
}

function drawRefusals(
  { refusals, access, versioned, method }: Endpoint,
  locale: Locale,
  speak: Speak,
): Markup {
  const everyones: [string, number][] = [
    ...(access === 'anyone' ? [] : ([['signed_out', 401]] as [string, number][])),
    ...(versioned && method !== 'GET'
      ? ([
          ['version.changed', 412],
          ['version.needed', 428],
        ] as [string, number][])
      : []),
    ['missing', 404],
    ['invalid', 422],
    ['too_many', 429],
  ]
  return markup`<dl>${[...Object.entries(refusals), ...everyones].map(
    ([code, status]) =>
      markup`<dt><a href="/problems?language=${locale}#${code}"><code>${code}</code></a> ${status}</dt><dd>${speak(code, locale) ?? code}</dd>`,
  )}</dl>`
}

function rowsOf(shape: Endpoint['params'], place: string): Row[] {
  return fieldsOf(jsonSchema(shape, 'input'), place)
}

function fieldsOf(schema: Schema, place = ''): Row[] {
  const needed = Array.isArray(schema.required) ? schema.required : []
  return Object.entries(recordOf(schema.properties)).map(([name, field]) => ({
    name,
    place,
    schema: recordOf(field),
    needed: needed.includes(name),
  }))
}

function headersOf(endpoint: Endpoint): Row[] {
  const { versioned, method, upload } = endpoint
  const text = { type: 'string' }
  const rows: Row[] = []
  if (versioned && method !== 'GET')
    rows.push({ name: 'If-Match', place: 'header', schema: text, needed: true })
  if (upload) rows.push({ name: 'x-weft-upload', place: 'header', schema: { const: '1' }, needed: true })
  if (mayRepeat(endpoint))
    rows.push({ name: 'Idempotency-Key', place: 'header', schema: text, needed: false })
  return rows
}

const filePart: Row = { name: 'file', place: 'part', schema: { type: 'file' }, needed: true }

/** A schema in a few words: `string (uuid)`, `fr | en | null`, `list of { id, name }`. */
export function typeOf(schema: Schema): string {
  if ('const' in schema) return JSON.stringify(schema.const)
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf
  if (Array.isArray(choices)) return choices.map((choice) => typeOf(recordOf(choice))).join(' | ')
  if (schema.type === 'array') return `list of ${typeOf(recordOf(schema.items))}`
  if (schema.type === 'object') return `{ ${Object.keys(recordOf(schema.properties)).join(', ')} }`
  const name = [schema.type].flat().map(String).join(' | ')
  const notes = [schema.format, bounds(schema)].filter(Boolean).join(', ')
  return notes ? `${name} (${notes})` : name
}

function bounds({ minLength, maxLength, minimum, maximum, default: initially }: Schema): string {
  const from = minLength ?? minimum
  const most = maxLength ?? maximum
  const range = typeof most === 'number' && most < Number.MAX_SAFE_INTEGER ? `${from ?? 0}–${most}` : ''
  const start =
    ['string', 'number', 'boolean'].includes(typeof initially) && initially !== '' ? `= ${initially}` : ''
  return [range, start].filter(Boolean).join(', ')
}

function recordOf(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

const words = {
  title: { fr: 'L’interface de programmation', en: 'The programming interface' },
  lede: {
    fr: 'Tout ce qu’une personne peut faire dans Weft, avec les mêmes droits. Les erreurs suivent RFC 9457 (problem+json). Ce qui est hors de portée répond comme ce qui n’existe pas.',
    en: 'Everything a person can do in Weft, with the same rights. Errors follow RFC 9457 (problem+json). What is out of reach answers as what does not exist.',
  },
  document: { fr: 'Le document OpenAPI 3.1', en: 'The OpenAPI 3.1 document' },
  problems: { fr: 'Les refus, expliqués', en: 'Refusals, explained' },
  language: { fr: 'En français', en: 'In English' },
  contents: { fr: 'Sommaire', en: 'Contents' },
  who: { fr: 'Ouvert :', en: 'Open:' },
  anyone: { fr: 'à tous, sans connexion', en: 'to anyone, without signing in' },
  people: {
    fr: 'aux personnes de l’entreprise et à ses invités',
    en: 'to people of the company and its guests',
  },
  inside: { fr: 'aux personnes de l’entreprise', en: 'to people of the company' },
  administrators: { fr: 'à l’administration', en: 'to administrators' },
  parameters: { fr: 'Paramètres', en: 'Parameters' },
  body: { fr: 'Corps', en: 'Body' },
  answer: { fr: 'Réponse', en: 'Answer' },
  bytes: { fr: 'Les octets du fichier, avec leur type.', en: 'The bytes of the file, with their type.' },
  fields: { fr: 'Champs de la réponse', en: 'Fields of the answer' },
  refusals: { fr: 'Refus possibles', en: 'Possible refusals' },
  name: { fr: 'Nom', en: 'Name' },
  place: { fr: 'Où', en: 'Where' },
  type: { fr: 'Ce que c’est', en: 'What it is' },
  needed: { fr: 'Nécessaire', en: 'Needed' },
  yes: { fr: 'oui', en: 'yes' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>
