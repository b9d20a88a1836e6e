import type { Editor } from '@tiptap/core'
import { type EditorState, NodeSelection } from '@tiptap/pm/state'
import { addColumnAfter, deleteColumn, deleteRow, deleteTable, isInTable } from '@tiptap/pm/tables'
import { BetweenHorizontalStart, BetweenVerticalStart, Link2Off, Trash2, X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Toolbar } from 'react-aria-components/Toolbar'
import { Action } from '../../kit/action.tsx'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { useWords } from '../../kit/words.tsx'
import { rowBelow } from './keys.ts'
import { isAddress } from './pasting.ts'
import { editorWords } from './words.ts'

type BarProps = { editor: Editor; state: EditorState }

/** The address of a link, of what is selected or of the link the caret stands in. */
export function LinkBar({ editor, state, onDone }: BarProps & { onDone: () => void }) {
  const t = useWords(editorWords)
  const standing = linkAt(state)
  const [address, setAddress] = useState(standing ?? '')
  const [wrong, setWrong] = useState(false)
  const leave = () => {
    onDone()
    editor.view.focus()
  }
  const apply = () => {
    const href = completed(address.trim())
    if (!isAddress(href)) return setWrong(true)
    setLink(editor, href)
    leave()
  }
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key === 'Enter') apply()
    else if (key.key === 'Escape') leave()
    else return
    key.preventDefault()
    key.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field, which stands inside a larger form
    <div className="e-bar" onKeyDown={onKeyDown}>
      <TextField
        label={t('address')}
        value={address}
        onChange={setAddress}
        error={wrong ? t('notAnAddress') : null}
        autoFocus
      />
      <Button small onPress={apply}>
        {t('apply')}
      </Button>
      {standing !== null && (
        <Action
          icon={Link2Off}
          onPress={() => {
            editor.chain().extendMarkRange('link').unsetMark('link').run()
            leave()
          }}
        >
          {t('unlink')}
        </Action>
      )}
      <Action icon={X} onPress={leave}>
        {t('close')}
      </Action>
    </div>
  )
}

const completed = (address: string) =>
  /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(address) ? `https://${address}` : address

function linkAt({ selection: { $from }, schema }: EditorState): string | null {
  const mark = schema.marks.link?.isInSet([...$from.marks(), ...($from.nodeAfter?.marks ?? [])])
  return mark ? String(mark.attrs.href) : null
}

function setLink(editor: Editor, href: string): void {
  const chain = editor.chain()
  if (linkAt(editor.state) !== null) chain.extendMarkRange('link').setMark('link', { href }).run()
  else if (editor.state.selection.empty)
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
  else chain.setMark('link', { href }).run()
}

/** What the chosen picture shows. */
export function PictureBar({ editor, state }: BarProps) {
  const t = useWords(editorWords)
  const { selection } = state
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'image') return null
  return (
    <div className="e-bar">
      <TextField
        label={t('alternative')}
        description={t('alternativeWhy')}
        value={String(selection.node.attrs.alt)}
        onChange={(alt) => editor.commands.updateAttributes('image', { alt })}
        maxLength={500}
      />
    </div>
  )
}

/** What can be done to the table the caret stands in. */
export function TableBar({ editor, state }: BarProps) {
  const t = useWords(editorWords)
  if (!isInTable(state)) return null
  const change = (command: typeof deleteRow) => () => {
    command(editor.state, editor.view.dispatch)
    editor.view.focus()
  }
  return (
    <Toolbar className="e-bar" aria-label={t('tableTools')}>
      <Action
        icon={BetweenHorizontalStart}
        onPress={() => {
          rowBelow(editor)
          editor.view.focus()
        }}
      >
        {t('rowBelow')}
      </Action>
      <Action icon={BetweenVerticalStart} onPress={change(addColumnAfter)}>
        {t('columnAfter')}
      </Action>
      <Action icon={X} onPress={change(deleteRow)}>
        {t('dropRow')}
      </Action>
      <Action icon={X} onPress={change(deleteColumn)}>
        {t('dropColumn')}
      </Action>
      <Action icon={Trash2} onPress={change(deleteTable)}>
        {t('dropTable')}
      </Action>
    </Toolbar>
  )
}
