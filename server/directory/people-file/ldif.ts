import { PeopleFileRefused } from './refused.ts'
import { emailOf, tidy } from './values.ts'

/** One line of a table made from a directory's entries: the headings first, then one row an entry. */
export type TableRow = { row: number; cells: string[]; heading: boolean }
type Entry = { line: number; dn: string; values: Map<string, string[]> }

/**
 * What an entry may say of a person, under the heading that the columns know; where several attributes mean the same,
 * the first that is filled in counts: the company's own number before the sign-in name.
 */
const columns: readonly { heading: string; of: readonly string[] }[] = [
  { heading: 'employeeID', of: ['employeeid', 'employeenumber', 'uid', 'samaccountname'] },
  { heading: 'mail', of: ['mail'] },
  { heading: 'givenName', of: ['givenname'] },
  { heading: 'sn', of: ['sn'] },
  { heading: 'displayName', of: ['displayname', 'cn'] },
  { heading: 'title', of: ['title'] },
  { heading: 'company', of: ['company', 'o'] },
  { heading: 'department', of: ['department', 'ou'] },
  { heading: 'l', of: ['physicaldeliveryofficename', 'l'] },
  { heading: 'preferredLanguage', of: ['preferredlanguage'] },
]
const made = ['manager', 'userAccountControl', 'type'] as const

/** The word in the column `type` of an entry that is no person: a group, a machine, a branch of the tree. */
export const otherEntry = 'ldif: other entry'

/** Whether a text begins as LDIF does: a version, or the first entry's name, after comments and empty lines. */
export const looksLikeLdif = (start: string): boolean =>
  /^\uFEFF?(?:(?:#.*|[ \t].*)?\r?\n)*(?:version:\s*1\s*$|dn::?\s)/im.test(start) &&
  /^\uFEFF?(?:#|\s|version:|dn:)/i.test(start)

/**
 * The entries of an LDIF file as rows of a table; `row` is the line an entry begins on. Reads the text twice: a
 * manager is named by an entry's name, and stands in the table by their number or address. Changes instead of
 * contents, and values that lie in other files, are refused. Throws `PeopleFileRefused`.
 * Source: RFC 2849 (grammar), RFC 4514 (names).
 */
export async function* ldifRows(read: () => AsyncIterable<string>): AsyncGenerator<TableRow> {
  const people = new Map<string, string>()
  for await (const { dn, values } of entriesOf(read())) {
    const ref = refOf(values)
    if (ref) people.set(plainDn(dn), ref)
  }
  yield { row: 1, cells: [...columns.map(({ heading }) => heading), ...made], heading: true }
  for await (const { line, values } of entriesOf(read())) {
    const cells = columns.map(({ of }) => firstOf(values, of))
    yield {
      row: line,
      cells: [...cells, managerOf(values, people), activeOf(values), kindOf(values)],
      heading: false,
    }
  }
}

async function* entriesOf(text: AsyncIterable<string>): AsyncGenerator<Entry> {
  let entry: Entry | null = null
  for await (const { line, content } of unfolded(text)) {
    if (content === '') {
      if (entry) yield entry
      entry = null
      continue
    }
    const { name, value } = pairOf(content, line)
    if (name === 'version' && !entry) continue
    if (name === 'dn') {
      if (entry) throw new PeopleFileRefused('wrong_ldif', line)
      entry = { line, dn: value, values: new Map() }
      continue
    }
    if (name === 'changetype' || name === '-' || name === 'control')
      throw new PeopleFileRefused('ldif_changes', line)
    if (!entry) throw new PeopleFileRefused('wrong_ldif', line)
    entry.values.set(name, [...(entry.values.get(name) ?? []), value])
  }
  if (entry) yield entry
}

/** Lines with those that continue them (a space first) put together again; comments left out. */
async function* unfolded(text: AsyncIterable<string>): AsyncGenerator<{ line: number; content: string }> {
  let pending: { line: number; content: string } | null = null
  for await (const { line, content } of linesOf(text)) {
    if (content.startsWith(' ')) {
      if (!pending) throw new PeopleFileRefused('wrong_ldif', line)
      pending.content += content.slice(1)
      if (pending.content.length > longest) throw new PeopleFileRefused('wrong_ldif', pending.line)
      continue
    }
    if (pending && !pending.content.startsWith('#')) yield pending
    pending = { line, content }
  }
  if (pending && !pending.content.startsWith('#')) yield pending
}

/** A photograph of a directory fits; a file without line ends does not fill the memory. */
const longest = 4_000_000

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<{ line: number; content: string }> {
  let rest = ''
  let line = 0
  for await (const chunk of text) {
    const lines = (line === 0 && rest === '' ? chunk.replace(/^\uFEFF/, '') : rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longest) throw new PeopleFileRefused('wrong_ldif', line + 1)
    for (const content of lines) yield { line: ++line, content: content.replace(/\r$/, '') }
  }
  if (rest !== '') yield { line: line + 1, content: rest.replace(/\r$/, '') }
}

function pairOf(content: string, line: number): { name: string; value: string } {
  if (content === '-') return { name: '-', value: '' }
  const found = /^([A-Za-z][\w.-]*)((?:;[\w-]+)*):([:<]?) *(.*)$/s.exec(content)
  const [, name = '', , mark, value = ''] = found ?? []
  if (!found) throw new PeopleFileRefused('wrong_ldif', line)
  if (mark === '<') throw new PeopleFileRefused('ldif_elsewhere', line)
  return { name: name.toLowerCase(), value: mark === ':' ? decoded(value, line) : value }
}

/** Base64 of text; of a picture or a binary number nothing is kept. */
function decoded(value: string, line: number): string {
  const plain = value.replace(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) throw new PeopleFileRefused('wrong_ldif', line)
  const bytes = Buffer.from(plain, 'base64')
  return bytes.includes(0) || !isUtf8(bytes) ? '' : bytes.toString('utf8')
}

const isUtf8 = (bytes: Buffer) => Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes)

const firstOf = (values: Entry['values'], names: readonly string[]): string =>
  names.map((name) => tidy(values.get(name)?.[0] ?? '')).find((found) => found !== '') ?? ''

const refOf = (values: Entry['values']): string | null =>
  firstOf(values, columns[0]?.of ?? []) || emailOf(firstOf(values, ['mail']))

/** By number or address where the file holds the manager; else by the name in their entry's name. */
function managerOf(values: Entry['values'], people: ReadonlyMap<string, string>): string {
  const dn = values.get('manager')?.[0] ?? ''
  return people.get(plainDn(dn)) ?? unescaped(/^[^=]*=((?:\\.|[^,\\])*)/.exec(dn)?.[1] ?? dn)
}

/** Active Directory's bit 2: the account is disabled. */
function activeOf(values: Entry['values']): string {
  const flags = Number(values.get('useraccountcontrol')?.[0] ?? 0)
  return Number.isInteger(flags) && (flags & 2) === 2 ? 'non' : 'oui'
}

const classesOfPeople = new Set(['person', 'inetorgperson', 'organizationalperson', 'user'])

function kindOf(values: Entry['values']): string {
  const classes = (values.get('objectclass') ?? []).map((name) => name.toLowerCase())
  const person = classes.length === 0 || classes.some((name) => classesOfPeople.has(name))
  return person && !classes.includes('computer') ? '' : otherEntry
}

/** Names are equal whatever their capitals and the spaces around commas and equal signs. */
const plainDn = (dn: string): string =>
  dn
    .toLowerCase()
    .replace(/\s*([,=+])\s*/g, '$1')
    .trim()

const unescaped = (value: string): string =>
  value
    .replace(/(?:\\[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('\\', ''), 'hex').toString('utf8'))
    .replace(/\\(.)/g, '$1')
