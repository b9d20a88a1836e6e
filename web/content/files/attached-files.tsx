import { File as AnyFile, FileSpreadsheet, FileText } from 'lucide-react'
import type { Answer } from '../../app/api.ts'
import { useFormat } from '../../kit/format.tsx'
import { useWords } from '../../kit/words.tsx'
import { fileWords } from './words.ts'
import './files.css'

type Attached = Answer<'readPost'>['files'][number]

const icons = { pdf: FileText, text: FileText, office: FileSpreadsheet, other: AnyFile, image: AnyFile }

/** What is attached to a post or a comment: pictures to look at, the rest to save. */
export function AttachedFiles({ files }: { files: readonly Attached[] }) {
  const t = useWords(fileWords)
  if (files.length === 0) return null
  const pictures = files.filter(({ kind }) => kind === 'image')
  const others = files.filter(({ kind }) => kind !== 'image')
  return (
    <div className="c-attached">
      {pictures.length > 0 && (
        <ul className="c-pictures" aria-label={t('pictures')}>
          {pictures.map((file) => (
            <Picture key={file.id} file={file} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="c-documents" aria-label={t('files')}>
          {others.map((file) => (
            <Saved key={file.id} file={file} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Picture({ file: { id, name, alternative, width, height } }: { file: Attached }) {
  const t = useWords(fileWords)
  // The small picture is at most 480 pixels on its longer side.
  const scale = Math.min(1, 480 / Math.max(width ?? 480, height ?? 480))
  return (
    <li>
      <a href={`/api/v1/files/${id}/content`} target="_blank" rel="noreferrer">
        <img
          src={`/api/v1/files/${id}/thumbnail`}
          alt={alternative ?? t('pictureNamed', { name })}
          width={Math.round((width ?? 480) * scale)}
          height={Math.round((height ?? 480) * scale)}
          loading="lazy"
        />
      </a>
    </li>
  )
}

function Saved({ file: { id, name, kind, bytes, text } }: { file: Attached }) {
  const t = useWords(fileWords)
  const format = useFormat()
  const Icon = icons[kind]
  return (
    <li>
      <a href={`/api/v1/files/${id}/content`} download={name} aria-label={t('saveNamed', { name })}>
        <Icon className="w-icon" aria-hidden />
        {name}
      </a>
      <span className="c-file-size">
        {format.bytes(bytes)}
        {text && ` · ${t(`text_${text}`)}`}
      </span>
    </li>
  )
}
