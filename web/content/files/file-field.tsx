import { CircleAlert, FileText, X } from 'lucide-react'
import { Action } from '../../kit/action.tsx'
import { TextField } from '../../kit/field.tsx'
import { FileDrop } from '../../kit/file-drop.tsx'
import { useFormat } from '../../kit/format.tsx'
import { ProgressThread } from '../../kit/thread.tsx'
import { useWords } from '../../kit/words.tsx'
import { type Files, mostFiles, type Sending } from './sending.ts'
import { fileWords } from './words.ts'
import './files.css'

/** Files by drop, paste or button, each with its progress, what its picture shows, and a way out. */
export function FileField({ files }: { files: Files }) {
  const t = useWords(fileWords)
  const undescribed = files.rows.filter(
    ({ card, alternative }) => card?.kind === 'image' && alternative.trim() === '',
  ).length
  return (
    <div className="c-files-field">
      {files.rows.length > 0 && (
        <ul className="c-sending" aria-label={t('files')}>
          {files.rows.map((row) => (
            <SendingRow key={row.key} row={row} files={files} />
          ))}
        </ul>
      )}
      <p className="w-field-note" role="status">
        {undescribed > 0 && t('undescribed', { count: undescribed })}
      </p>
      {files.rows.length < mostFiles && <FileDrop label={t('attach')} note={t('note')} onFiles={files.add} />}
    </div>
  )
}

function SendingRow({ row, files }: { row: Sending; files: Files }) {
  const t = useWords(fileWords)
  const format = useFormat()
  const { key, name, bytes, sent, card, alternative, fault } = row
  const picture = card?.kind === 'image' && card.state === 'ready'
  return (
    <li>
      {picture ? (
        <img src={`/api/v1/files/${card.id}/thumbnail`} alt="" width="56" height="56" />
      ) : (
        <FileText className="w-icon" aria-hidden />
      )}
      <div className="c-sending-words">
        <span>
          <b>{name}</b> <span className="c-file-size">{format.bytes(card?.bytes ?? bytes)}</span>
        </span>
        {!card && !fault && <ProgressThread value={sent} label={t('sending', { name })} />}
        {fault && (
          <p className="w-field-error" role="alert">
            <CircleAlert className="w-icon" aria-hidden />
            {fault}
          </p>
        )}
        {card?.state === 'held' && <p className="w-field-note">{t('held')}</p>}
        {card?.kind === 'image' && (
          <TextField
            label={t('alternative')}
            description={t('alternativeWhy')}
            value={alternative}
            onChange={(written) => files.describe(key, written)}
            maxLength={500}
            optional
          />
        )}
      </div>
      <Action icon={X} label={t('removeNamed', { name })} onPress={() => files.remove(key)}>
        {t('remove')}
      </Action>
    </li>
  )
}
