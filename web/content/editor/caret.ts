import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { openable, sameOnceRendered, schema } from './opening.ts'
import { docOf } from './parse.ts'
import { markdownOf } from './serialise.ts'

// Stands for the caret while a text goes from one form into the other. Nobody types it: it has no meaning anywhere.
const here = '\uf8ff'

/** The document of a Markdown text, and where in it the caret stands that stood in the text; null: see `openable`. */
export function opened(
  markdown: string,
  caret: number | null,
): { doc: JSONContent; at: number | null } | null {
  const doc = openable(markdown)
  if (!doc || caret === null) return doc && { doc: withTail(doc), at: null }
  const placed = docOf(markdown.slice(0, caret) + here + markdown.slice(caret))
  const found = placed && withoutMark(schema.nodeFromJSON(placed))
  // Between the signs of a mark, or in an address, the caret has no place in the document: it goes to the end.
  return found && sameOnceRendered(markdownOf(found.doc), markdown)
    ? { doc: withTail(found.doc.toJSON()), at: found.at }
    : { doc: withTail(doc), at: null }
}

/** Below a table or code that ends a text there is a line to write on; left empty, it is not kept. */
function withTail(doc: JSONContent): JSONContent {
  const last = doc.content?.at(-1)?.type
  return last === 'table' || last === 'codeBlock'
    ? { ...doc, content: [...(doc.content ?? []), { type: 'paragraph' }] }
    : doc
}

/** The Markdown of a document, and where in it the caret stands that stood in the document. */
export function unfolded(doc: Node, at: number): { markdown: string; caret: number } {
  const markdown = markdownOf(doc)
  const state = EditorState.create({ doc })
  const $at = doc.resolve(at)
  if (!$at.parent.isTextblock) return { markdown, caret: markdown.length }
  const caret = markdownOf(state.tr.insertText(here, at).doc).indexOf(here)
  return { markdown, caret: Math.max(0, Math.min(caret, markdown.length)) }
}

function withoutMark(doc: Node): { doc: Node; at: number } | null {
  let at = -1
  doc.descendants((node, from) => {
    const within = node.text?.indexOf(here) ?? -1
    if (within >= 0) at = from + within
  })
  if (at < 0) return null
  const change = EditorState.create({ doc }).tr.delete(at, at + here.length)
  const { nodeBefore, parentOffset, parent } = change.doc.resolve(at)
  const fresh = nodeBefore?.type.name === 'softBreak' && parentOffset === parent.content.size
  // A line just begun: the next letter belongs below, not behind.
  return fresh ? { doc: change.delete(at - 1, at).split(at - 1).doc, at: at + 1 } : { doc: change.doc, at }
}
