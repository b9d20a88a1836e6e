import { type Editor, Extension } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import { addRowAfter, goToNextCell, isInTable, selectedRect, tableEditing } from '@tiptap/pm/tables'

/** The keys of a text, and what remembers it so that steps can be undone. */
export const keys = Extension.create({
  name: 'keys',
  priority: 200,
  addKeyboardShortcuts() {
    const mark = (name: string) => () => this.editor.commands.toggleMark(name)
    return {
      'Mod-b': mark('bold'),
      'Mod-i': mark('italic'),
      'Mod-e': mark('code'),
      'Mod-Shift-x': mark('strike'),
      'Mod-Shift-7': ({ editor }) => editor.commands.toggleList('orderedList', 'listItem'),
      'Mod-Shift-8': ({ editor }) => editor.commands.toggleList('bulletList', 'listItem'),
      'Mod-Shift-9': ({ editor }) => editor.commands.toggleWrap('blockquote'),
      Enter: ({ editor }) => cellBelow(editor) || editor.commands.splitListItem('listItem'),
      'Shift-Enter': ({ editor }) => breakLine(editor),
      Tab: ({ editor }) => nextCell(editor) || editor.commands.sinkListItem('listItem'),
      'Shift-Tab': ({ editor }) => goToNextCell(-1)(editor.state, editor.view.dispatch) || outdent(editor),
      Backspace: ({ editor }) => plainAgain(editor),
      ArrowDown: ({ editor }) => leaveBelow(editor),
      'Mod-z': ({ editor }) => undo(editor.state, editor.view.dispatch),
      'Mod-y': ({ editor }) => redo(editor.state, editor.view.dispatch),
      'Mod-Shift-z': ({ editor }) => redo(editor.state, editor.view.dispatch),
    }
  },
  addProseMirrorPlugins: () => [history(), tableEditing()],
})

/** From within another list only: elsewhere the key leaves the text, for the row above. */
function outdent(editor: Editor): boolean {
  const { $from } = editor.state.selection
  const lists = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth).type.name)
  return lists.filter((name) => name === 'listItem').length > 1 && editor.commands.liftListItem('listItem')
}

function breakLine(editor: Editor): boolean {
  const { parent } = editor.state.selection.$from
  if (parent.type.name === 'tableCell') return true
  if (parent.type.spec.code) return editor.commands.insertContent('\n')
  return editor.commands.insertContent({ type: 'hardBreak' })
}

/** Enter in a table goes down, and makes a row below the last. */
function cellBelow(editor: Editor): boolean {
  if (!isInTable(editor.state)) return false
  const { map, bottom } = selectedRect(editor.state)
  if (bottom >= map.height) addRowAfter(editor.state, editor.view.dispatch)
  goDown(editor)
  return true
}

/** A row below, and the caret in it. */
export function rowBelow(editor: Editor): void {
  addRowAfter(editor.state, editor.view.dispatch)
  goDown(editor)
}

function goDown(editor: Editor): void {
  const { map, bottom, left, tableStart } = selectedRect(editor.state)
  const cell = map.map[bottom * map.width + left]
  if (cell === undefined) return
  const { tr } = editor.state
  editor.view.dispatch(
    tr.setSelection(TextSelection.near(tr.doc.resolve(tableStart + cell + 1))).scrollIntoView(),
  )
}

function nextCell(editor: Editor): boolean {
  if (!isInTable(editor.state)) return false
  if (goToNextCell(1)(editor.state, editor.view.dispatch)) return true
  addRowAfter(editor.state, editor.view.dispatch)
  return goToNextCell(1)(editor.state, editor.view.dispatch)
}

/** At the start of a title, of code or of a list's item: the line becomes plain first. */
function plainAgain(editor: Editor): boolean {
  const { empty, $from } = editor.state.selection
  if (!empty || $from.parentOffset > 0) return false
  const { name } = $from.parent.type
  if (name === 'heading' || (name === 'codeBlock' && $from.parent.childCount === 0))
    return editor.commands.setNode('paragraph')
  const inItem = $from.node(-1)?.type.name === 'listItem' && $from.index(-1) === 0
  return inItem && editor.commands.liftListItem('listItem')
}

/** Below code, a table or a rule at the very end there is a line to write on. */
function leaveBelow(editor: Editor): boolean {
  const { empty, $head } = editor.state.selection
  const top = $head.depth > 0 ? $head.node(1) : null
  const last = editor.state.doc.lastChild
  if (!empty || !top || top !== last || !['codeBlock', 'table'].includes(top.type.name)) return false
  if (!editor.view.endOfTextblock('down')) return false
  const lastRow = top.type.name === 'codeBlock' || $head.index(1) === top.childCount - 1
  const end = editor.state.doc.content.size
  return (
    lastRow &&
    editor
      .chain()
      .insertContentAt(end, { type: 'paragraph' })
      .setTextSelection(end + 1)
      .run()
  )
}
