import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'

export const root = resolve(import.meta.dirname, '../..')

export type Node = { type: string; start: number; end: number; [key: string]: unknown }

export type Source = {
  /** From the root, with slashes. */
  path: string
  text: string
  program: Node
  /** Every file or package it imports, types and lazy ones included: a path from the root, or a package's name. */
  imports: string[]
  lineOf: (offset: number) => number
}

/** All code of the house, tests included, parsed. */
export async function readSources(): Promise<Source[]> {
  const folders = ['engines', 'server', 'cli', 'web', 'scripts', 'bench', 'trials', 'gallery', 'test']
  const files = await Promise.all(
    folders.map((folder) =>
      readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  )
  return files
    .flat()
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => readSource(join(entry.parentPath, entry.name)))
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8')
  const { program } = parseSync(file, text)
  const path = relative(root, file)
  const tree = program as unknown as Node
  return {
    path,
    text,
    program: tree,
    imports: importsOf(tree, path),
    lineOf: (offset) => text.slice(0, offset).split('\n').length,
  }
}

function importsOf(program: Node, path: string): string[] {
  const found: string[] = []
  walk(program, (node) => {
    const source = node.source as Node | null | undefined
    const names = [
      'ImportDeclaration',
      'ExportNamedDeclaration',
      'ExportAllDeclaration',
      'ImportExpression',
      'TSImportType',
    ]
    if (!names.includes(node.type) || !source) return
    const name = String(source.value ?? '')
    found.push(name.startsWith('.') ? join(dirname(path), name) : name)
  })
  return found
}

/** Every node of the tree, parents first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof child.type === 'string') walk(child, visit)
    }
  }
}
