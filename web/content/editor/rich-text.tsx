import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../../kit/words.tsx'
import { LinkBar, PictureBar, TableBar } from './bars.tsx'
import { opened, unfolded } from './caret.ts'
import { activeTools, runTool } from './commands.ts'
import { useEditorState, useOpenEditor } from './open-editor.ts'
import { usePickers } from './pickers.tsx'
import type { RichProps } from './rich-props.ts'
import { type Tool, Tools } from './tools.tsx'
import { editorWords } from './words.ts'

export { opened }

/** A text as it will be read, over the Markdown that is kept. Comes when one begins to write. */
export function RichText(props: RichProps) {
  const t = useWords(editorWords)
  const host = useRef<HTMLDivElement>(null)
  const [linking, setLinking] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const key = useRef<(key: KeyboardEvent) => boolean>(() => false)
  const editor = useOpenEditor(props, {
    host,
    onKey: (pressed) => key.current(pressed),
    onLink: () => setLinking(true),
  })
  const state = useEditorState(editor)
  const pickers = usePickers({
    editor,
    state,
    host,
    place: props.place,
    onFile: props.onFiles && (() => chooser.current?.click()),
  })
  key.current = pickers.onKey
  useFieldAttributes(host, {
    ...pickers.field,
    'aria-invalid': props.invalid,
    'aria-describedby': props.describedBy,
  })
  const empty =
    state.doc.childCount === 1 &&
    state.doc.firstChild?.type.name === 'paragraph' &&
    state.doc.content.size === 2
  const onTool = (tool: Tool) => (tool === 'link' ? setLinking(!linking) : runTool(editor, tool))
  return (
    <>
      <Tools
        source={false}
        active={activeTools(state)}
        onTool={onTool}
        onSource={() => props.onSource(unfolded(state.doc, state.selection.from).caret)}
      />
      {linking && <LinkBar editor={editor} state={state} onDone={() => setLinking(false)} />}
      <PictureBar editor={editor} state={state} />
      <TableBar editor={editor} state={state} />
      <div
        ref={host}
        className="e-host"
        style={{ '--rows': props.rows }}
        data-placeholder={empty ? (props.placeholder ?? t('hint')) : undefined}
      />
      {pickers.list}
      {props.onFiles && (
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            props.onFiles?.([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
      )}
    </>
  )
}

/** What changes while one types, told to the text itself: the editor only sets what stays. */
function useFieldAttributes(
  host: RefObject<HTMLDivElement | null>,
  attributes: Record<string, unknown>,
): void {
  const set = useRef(new Set<string>())
  useLayoutEffect(() => {
    const field = host.current?.firstElementChild
    if (!field) return
    for (const name of set.current) if (attributes[name] === undefined) field.removeAttribute(name)
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined) field.setAttribute(name, String(value))
    set.current = new Set(Object.keys(attributes))
  })
}
