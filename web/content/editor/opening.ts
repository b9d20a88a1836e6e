import { getSchema, type JSONContent } from '@tiptap/core'
import { parseMarkdown, parser } from '../../../engines/text/parse.ts'
import { docOf } from './parse.ts'
import { pieces } from './schema.ts'
import { markdownOf } from './serialise.ts'

export const schema = getSchema(pieces)

const longest = 100_000

/**
 * The document of a text that is written in it without loss: put back into Markdown, it is rendered to the same HTML,
 * which the parser here makes as the server's does. Null: this text is edited as it stands, in Markdown.
 */
export function openable(markdown: string): JSONContent | null {
  if (markdown.length > longest || strangeEntity.test(markdown)) return null
  const doc = docOf(markdown)
  if (!doc) return null
  const node = schema.nodeFromJSON(doc)
  node.check()
  return sameOnceRendered(markdownOf(node), markdown) ? doc : null
}

export const sameOnceRendered = (one: string, other: string): boolean => rendered(one) === rendered(other)

function rendered(markdown: string): string | null {
  const tokens = parseMarkdown(markdown)
  return typeof tokens === 'string' ? null : parser.renderer.render(tokens, parser.options, {})
}

// Of the 2,125 names of characters, the browser's parser knows these (web/content/editor/entities.ts).
const strangeEntity = /&(?!(?:amp|lt|gt|quot|apos|nbsp);)[a-z][a-z0-9]*;/i
