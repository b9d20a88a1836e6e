import { Paperclip } from 'lucide-react'
import { type DragEvent, type ReactNode, useState } from 'react'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

type FileDropProps = {
  label: string
  /** Kinds and size accepted, in words. */
  note?: ReactNode
  accept?: string
  several?: boolean
  onFiles: (files: File[]) => void
}

export function FileDrop({ label, note, accept, several = true, onFiles }: FileDropProps) {
  const t = useWords(kitWords)
  const [over, setOver] = useState(false)
  const drop = (drag: DragEvent) => {
    drag.preventDefault()
    setOver(false)
    const files = [...drag.dataTransfer.files]
    onFiles(several ? files : files.slice(0, 1))
  }
  const enter = (drag: DragEvent) => {
    drag.preventDefault()
    setOver(true)
  }
  return (
    <label
      className="w-drop"
      data-over={over || undefined}
      onDragOver={enter}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <b>{label}</b>
      <span className="w-drop-line">
        <Paperclip className="w-icon" aria-hidden />
        {t('dropFiles')} <u>{t('pickFiles')}</u>
      </span>
      {note && <span className="w-field-note">{note}</span>}
      <input
        type="file"
        accept={accept}
        multiple={several}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
