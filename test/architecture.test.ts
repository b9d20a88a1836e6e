import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { stair } from '../server/stair.ts'
import { circles } from './architecture/circles.ts'
import { owners } from './architecture/owners.ts'
import { type Node, readSources, root, type Source, walk } from './architecture/sources.ts'

let all: Source[]
let code: Source[]

beforeAll(async () => {
  all = await readSources()
  code = all.filter(({ path }) => !/\.test\.tsx?$/.test(path) && !path.startsWith('test/'))
})

const order: readonly string[] = stair
const sliceOf = (path: string) => {
  const [top, name = ''] = path.split('/')
  return top === 'server' && order.includes(name) ? name : null
}
const imports = (sources: readonly Source[]) =>
  sources.flatMap((source) => source.imports.map((target) => ({ from: source.path, to: target })))
const shown = ({ from, to }: { from: string; to: string }) => `${from} → ${to}`

describe('who may import whom', () => {
  test('a slice imports only the doors of slices above it on the stair, and contracts from contracts', () => {
    const wrong = imports(code).filter(({ from, to }) => {
      const [mine, theirs] = [sliceOf(from), sliceOf(to)]
      if (!mine || !theirs || mine === theirs) return false
      if (order.indexOf(theirs) > order.indexOf(mine)) return true
      const door = /^server\/[\w-]+\/index\.ts$/.test(to)
      const contract = to.endsWith('/contract.ts') && from.endsWith('/contract.ts')
      return !door && !contract
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('platform and engines know no slice, and engines nothing of Weft', () => {
    const wrong = imports(code).filter(
      ({ from, to }) =>
        (from.startsWith('server/platform/') && (sliceOf(to) !== null || /^server\/\w+\.ts$/.test(to))) ||
        (from.startsWith('engines/') &&
          (to.startsWith('server/') || to.startsWith('web/') || to.startsWith('node:fs'))),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  test('the web sees contracts, its shell and its kit only', () => {
    const mayBeSeen = /^server\/(contracts\.ts|pages\.ts|.*\/contract\.ts|platform\/contract\/endpoint\.ts)$/
    const wrong = imports(code).filter(
      ({ from, to }) => from.startsWith('web/') && to.startsWith('server/') && !mayBeSeen.test(to),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  test('the web takes contracts as types', () => {
    const wrong = code
      .filter(({ path }) => path.startsWith('web/'))
      .flatMap(({ path, program }) =>
        statements(program)
          .filter(
            ({ type, source }) =>
              type === 'ImportDeclaration' && /\/server\//.test(String((source as Node).value)),
          )
          .filter((node) => node.importKind !== 'type')
          .map(() => path),
      )
    expect(wrong).toEqual([])
  })

  test('there are no circles, types included', () => {
    const edges = new Map(
      code.map((source) => [source.path, source.imports.filter((target) => /\.tsx?$/.test(target))]),
    )
    expect(circles(edges)).toEqual([])
  })
})

describe('what stands where', () => {
  test('SQL stands in stores, and in the parts of the platform that are about the database', () => {
    const holds = /(^|\/)(store(-\w+)?|reachable)\.ts$/
    const aboutDatabase = /^server\/platform\/(database|facts|live|jobs|switches)\//
    const wrong = code
      .filter(({ path }) => path.startsWith('server/') && !holds.test(path) && !aboutDatabase.test(path))
      .filter(({ text }) => /\bsql(<[^`]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('a table is written only by the slice that owns it', () => {
    const wrong = code.flatMap(({ path, text }) => {
      const mine = sliceOf(path)
      return mine
        ? writtenTables(text)
            .filter((table) => owners[table] !== mine)
            .map((table) => `${path} writes ${table}`)
        : []
    })
    expect(wrong).toEqual([])
  })

  test('every table has an owner', () => {
    const generated = readFileSync(join(root, 'server/platform/database/tables.ts'), 'utf8')
    const tables = [...generated.matchAll(/^ {2}(\w+): \{$/gm)].map(([, name]) => name ?? '')
    expect(tables.filter((table) => !owners[table])).toEqual([])
    expect(tables.length).toBeGreaterThan(20)
  })

  test('a switch is declared in a file of its own, where the switchboard finds it', () => {
    const wrong = code.filter(
      ({ path, text }) =>
        /\bdefineSwitch\(/.test(text) && !/\/switches\.ts$|^server\/platform\/switches\//.test(path),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('rules and views never wait', () => {
    const wrong = code.filter(
      ({ path, text }) => /\/(rules|views)\.ts$/.test(path) && /\b(async|await|Promise)\b/.test(text),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('rules begin with may', () => {
    const wrong = code
      .filter(({ path }) => path.endsWith('/rules.ts'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^export function (?!may)(\w+)/gm)].map(([, name]) => `${path}: ${name}`),
      )
    expect(wrong).toEqual([])
  })

  test('private state is kept, without a fact, by known callers only', () => {
    const callers = code.filter(
      ({ path, text }) => /^server\/(?!platform\/)/.test(path) && /\bkeeps?\(/.test(text),
    )
    expect(callers.map(({ path }) => path).sort()).toEqual(keepers)
  })
})

describe('shape', () => {
  // Texts, generated tables and the demo's content are as long as what they say.
  const exempt = /(words|texts|tables|common-passwords)\.tsx?$|\/demo\//

  test('no file is longer than 300 lines', () => {
    const wrong = all.filter(({ path, text }) => !exempt.test(path) && text.split('\n').length > 301)
    expect(wrong.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([])
  })

  test('no function is longer than 50 lines', () => {
    const wrong = code
      .filter(({ path }) => !exempt.test(path) && !path.endsWith('.tsx'))
      .flatMap(longFunctions)
    expect(wrong).toEqual([])
  })

  test('names say what they mean', () => {
    const banned = /(^|[/-])(manager|service|helper|util|utils|handler|data2|info)(s)?(\.|\/|$|-)/i
    expect(all.map(({ path }) => path).filter((path) => banned.test(path))).toEqual([])
  })
})

const keepers = [
  'server/content/files/jobs.ts',
  'server/content/files/texts/jobs.ts',
  'server/content/ideas/actions.ts',
  'server/content/polls/actions.ts',
  'server/content/saved/routes.ts',
  'server/conversations/routes.ts',
  'server/directory/imports/actions.ts',
  'server/directory/imports/routes.ts',
  'server/drafts/publishing/jobs.ts',
  'server/drafts/routes.ts',
  'server/feed/first-minutes/routes.ts',
  'server/feed/routes.ts',
  'server/following/routes.ts',
  'server/identity/actions/account.ts',
  'server/identity/actions/founding.ts',
  'server/identity/recognise.ts',
  'server/identity/routes.ts',
  'server/inbox/calling.ts',
  'server/inbox/routes.ts',
  'server/insights/routes.ts',
  'server/notices/actions.ts',
  'server/notices/push/actions.ts',
  'server/search/gaps/actions.ts',
  'server/search/gaps/carrying.ts',
  'server/search/saved/routes.ts',
]

const statements = (program: Node): Node[] => program.body as Node[]

function writtenTables(text: string): string[] {
  const patterns = [
    /\b(?:insert into|delete from)\s+([a-z_]+)/gi,
    /\bupdate\s+([a-z_]+)\s+set\b/gi,
    /\.(?:insertInto|updateTable|deleteFrom)\('(\w+)'/g,
  ]
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? ''))
}

/** Lines of SQL do not count: a statement is read as one. */
function longFunctions({ path, program, text, lineOf }: Source): string[] {
  const found: string[] = []
  walk(program, (node) => {
    if (!['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type)) return
    let lines = lineOf(node.end) - lineOf(node.start) + 1
    walk(node, (inner) => {
      if (inner.type === 'TemplateLiteral') lines -= text.slice(inner.start, inner.end).split('\n').length - 1
    })
    if (lines > 50) found.push(`${path}:${lineOf(node.start)} ${lines} lines`)
  })
  return found
}
