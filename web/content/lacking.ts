import { useFormat } from '../kit/format.tsx'
import { useWords } from '../kit/words.tsx'
import { everywhere } from './everywhere.ts'
import { writeWords } from './words.ts'

type Written = {
  kind: 'question' | 'message' | 'article' | 'announcement' | 'poll' | 'idea'
  title: string
  text: string
  spaceId: string
  subjects: readonly string[]
  /** Of a poll: there are not two options yet. */
  noOptions: boolean
  /** It may not be written in the place that was chosen. */
  elsewhere: boolean
  /** Files are still on their way. */
  busy: boolean
  /** The day by which it is to be read has passed. */
  dayOver: boolean
}

/** What keeps this from being sent, in a sentence; null when nothing does. */
export function useLacking(): (written: Written) => string | null {
  const t = useWords(writeWords)
  const format = useFormat()
  return (written) => {
    const missing = missingOf(written)
    if (missing.length > 0) return t('missing', { what: format.list(missing.map((name) => t(name))) })
    if (written.dayOver) return t('dayIsOver')
    return written.busy ? t('filesArrive') : null
  }
}

type Missing = `missing${'Question' | 'Title' | 'Details' | 'Text' | 'Options' | 'Place' | 'Subject'}`

function missingOf({ kind, title, text, spaceId, subjects, noOptions, elsewhere }: Written): Missing[] {
  const missing: Missing[] = []
  const question = kind === 'question'
  if (kind !== 'message' && title.trim().length < 3)
    missing.push(question ? 'missingQuestion' : 'missingTitle')
  if (noOptions) missing.push('missingOptions')
  if (text.trim() === '' && kind !== 'poll') missing.push(question ? 'missingDetails' : 'missingText')
  if (spaceId === '' || elsewhere) missing.push('missingPlace')
  else if (spaceId === everywhere && subjects.length === 0) missing.push('missingSubject')
  return missing
}
