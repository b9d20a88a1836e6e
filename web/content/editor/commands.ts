import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import type { Tool } from './tools.tsx'

/** Does to the selection what a button of the row says. */
export function runTool(editor: Editor, tool: Exclude<Tool, 'link'>): void {
  const chain = editor.chain().focus()
  switch (tool) {
    case 'bold':
    case 'italic':
      chain.toggleMark(tool).run()
      break
    case 'code':
      if (spansBlocks(editor.state) || editor.state.selection.$from.parent.type.name === 'codeBlock')
        chain.toggleNode('codeBlock', 'paragraph').run()
      else chain.toggleMark('code').run()
      break
    case 'heading':
      chain.toggleNode('heading', 'paragraph', { level: 2 }).run()
      break
    case 'quote':
      chain.toggleWrap('blockquote').run()
      break
    case 'table':
      insertTable(editor)
      break
    default:
      chain.toggleList(tool === 'bullets' ? 'bulletList' : 'orderedList', 'listItem').run()
  }
}

/** Two columns, a head and two rows, the caret in the first cell. */
export function insertTable(editor: Editor): void {
  if (isInTable(editor.state)) {
    editor.commands.focus()
    return
  }
  const row = { type: 'tableRow', content: [{ type: 'tableCell' }, { type: 'tableCell' }] }
  const { $from } = editor.state.selection
  const at = $from.parent.content.size === 0 ? $from.before() : $from.after()
  const last = $from.after(1) === editor.state.doc.content.size
  const content = [{ type: 'table', content: [row, row, row] }, ...(last ? [{ type: 'paragraph' }] : [])]
  const place = $from.parent.content.size === 0 ? { from: at, to: at + 2 } : at
  editor
    .chain()
    .insertContentAt(place, content)
    .setTextSelection(at + 3)
    .focus()
    .run()
}

const spansBlocks = ({ selection: { $from, $to } }: EditorState) => !$from.sameParent($to)

/** What holds where the caret stands. */
export function activeTools(state: EditorState): Tool[] {
  const { $from, empty, from, to } = state.selection
  const marks = empty ? (state.storedMarks ?? $from.marks()) : []
  const marked = (name: string) => {
    const type = state.schema.marks[name]
    return (
      type !== undefined && (empty ? Boolean(type.isInSet(marks)) : state.doc.rangeHasMark(from, to, type))
    )
  }
  const around = Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth).type.name)
  const innerList = around.findLast((name) => name.endsWith('List'))
  return tools.filter(([, held]) => held({ marked, around, innerList })).map(([tool]) => tool)
}

type Held = { marked: (name: string) => boolean; around: readonly string[]; innerList: string | undefined }
const tools: readonly [Tool, (held: Held) => boolean][] = [
  ['bold', ({ marked }) => marked('bold')],
  ['italic', ({ marked }) => marked('italic')],
  ['code', ({ marked, around }) => marked('code') || around.includes('codeBlock')],
  ['heading', ({ around }) => around.includes('heading')],
  ['quote', ({ around }) => around.includes('blockquote')],
  ['bullets', ({ innerList }) => innerList === 'bulletList'],
  ['numbers', ({ innerList }) => innerList === 'orderedList'],
]
