import { Archive } from 'lucide-react'
import { useDraft } from '../app/drafts.ts'
import { useProblemText } from '../app/problem.ts'
import { useMarkRead } from '../feed/reading.ts'
import { Notice } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { Composer } from './composer.tsx'
import { Readers } from './readers.tsx'
import { useSaying } from './thread-changes.ts'
import type { Thread } from './thread-model.ts'
import { contentWords, writeWords } from './words.ts'

export const writeUnderId = 'write'

/** Where the answer is written, or why nothing can be added. */
export function WriteUnder({ thread }: { thread: Thread }) {
  const t = useWords(contentWords)
  if (thread.mayComment) return <Write thread={thread} />
  const { space } = thread
  if (!space) return null
  if (thread.archived) {
    return (
      <Notice icon={Archive}>
        {t.rich('archivedNotice', { space: space.name, b: (inside) => <b>{inside}</b> })}
      </Notice>
    )
  }
  return (
    <Notice>{t.rich('joinNotice', { a: (inside) => <a href={`/spaces/${space.id}`}>{inside}</a> })}</Notice>
  )
}

function Write({ thread }: { thread: Thread }) {
  const t = useWords(contentWords)
  const words = useWords(writeWords)
  const textOf = useProblemText()
  const saying = useSaying(thread.id)
  const markRead = useMarkRead()
  const [text, write, forget] = useDraft(`under.${thread.id}`)
  const kind = thread.kind === 'question' ? 'answer' : 'comment'
  const send = () => {
    const body = text
    forget()
    saying.mutate({ kind, body }, { onError: () => write(body), onSuccess: () => markRead(thread.id) })
  }
  return (
    <div className="c-write">
      <Composer
        id={writeUnderId}
        label={words(kind === 'answer' ? 'yourAnswer' : 'yourComment')}
        placeholder={words(kind === 'answer' ? 'answerHint' : 'commentHint')}
        text={text}
        onText={write}
        verb={t(kind)}
        onSend={send}
        busy={saying.isPending}
        fault={textOf(saying.error)}
        foot={<Readers spaceId={thread.space?.id ?? null} />}
      />
    </div>
  )
}
