import type { JSONContent } from '@tiptap/core'
import { Fragment, type Schema, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { docOf } from './parse.ts'
import { markdownOf } from './serialise.ts'

type Take = ((files: readonly File[]) => void) | undefined

/** Pictures and files are attached; an address over a selection becomes its link; the rest is the editor's. */
export function pasted(view: EditorView, { clipboardData }: ClipboardEvent, onFiles: Take): boolean {
  if (!clipboardData) return false
  const text = clipboardData.getData('text/plain').trim()
  // A text processor puts a picture of its text beside the text.
  if (text === '') return taken(clipboardData, onFiles)
  const { selection, schema, tr } = view.state
  const type = schema.marks.link
  if (!type || selection.empty || !isAddress(text) || selection.$from.parent.type.spec.code) return false
  view.dispatch(tr.addMark(selection.from, selection.to, type.create({ href: text })))
  return true
}

export function taken(given: DataTransfer | null, onFiles: Take): boolean {
  const files = [...(given?.files ?? [])]
  if (files.length > 0) onFiles?.(files)
  return files.length > 0
}

export const isAddress = (text: string): boolean => /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(text)

const signs = /^(?:#{1,6} |[-*+] |\d+[.)] |> |```|\|)|\]\(|\*\*/m

/** Text that carries Markdown is read as such, other text as it stands. */
export function asMarkdown(typed: string, schema: Schema): Slice {
  const doc = signs.test(typed) ? docOf(typed.replaceAll('\r', '')) : null
  return doc ? sliceOf(withBreaks(doc), schema) : plainly(typed, schema)
}

/** Each line stands by itself, empty lines part paragraphs. */
export function plainly(typed: string, schema: Schema): Slice {
  const paragraphs = typed.replaceAll('\r', '').split(/\n{2,}/)
  const content = paragraphs.map((text) => ({
    type: 'paragraph',
    content: text
      .split('\n')
      .flatMap((line, index): JSONContent[] => [
        ...(index > 0 ? [{ type: 'hardBreak' }] : []),
        ...(line ? [{ type: 'text', text: line }] : []),
      ]),
  }))
  return sliceOf({ type: 'doc', content }, schema)
}

/** Whoever pastes lines expects lines. */
function withBreaks(piece: JSONContent): JSONContent {
  if (piece.type === 'softBreak') return { type: 'hardBreak' }
  return piece.content ? { ...piece, content: piece.content.map(withBreaks) } : piece
}

function sliceOf(doc: JSONContent, schema: Schema): Slice {
  const { content } = schema.nodeFromJSON(doc)
  const open = (node: { type: { name: string } } | null) => (node?.type.name === 'paragraph' ? 1 : 0)
  return new Slice(content, open(content.firstChild), open(content.lastChild))
}

/** What others get of what is copied: Markdown; words from within one paragraph are just these words. */
export function copied({ content, openStart }: Slice, { state }: EditorView): string {
  const { firstChild } = content
  if (content.childCount === 1 && openStart > 0 && firstChild?.isTextblock)
    return content.textBetween(0, content.size, '\n', (leaf) => leaf.type.spec.leafText?.(leaf) ?? '')
  return markdownOf(state.schema.topNodeType.create(null, blocksOf(content, state.schema)))
}

function blocksOf(content: Fragment, { nodes }: Schema): Fragment {
  const wrap = content.firstChild?.isInline
    ? nodes.paragraph
    : content.firstChild?.type.name === 'tableRow'
      ? nodes.table
      : null
  return wrap ? Fragment.from(wrap.create(null, content)) : content
}
