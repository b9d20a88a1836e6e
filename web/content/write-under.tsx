import { Archive, Paperclip } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useMe } from '../app/me.tsx'
import { useProblemText } from '../app/problem.ts'
import { DraftSafety, OtherDrafts } from '../drafts/parts.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { useMarkRead } from '../feed/reading.ts'
import { Action } from '../kit/action.tsx'
import { Notice } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { Composer } from './composer.tsx'
import { type Files, useFiles } from './files/sending.ts'
import { fileWords } from './files/words.ts'
import { below } from './quoting.tsx'
import { Readers } from './readers.tsx'
import { useSaying } from './thread-changes.ts'
import type { Thread } from './thread-model.ts'
import { unnamedWords } from './unnamed/words.ts'
import { contentWords, writeWords } from './words.ts'

export const writeUnderId = 'write'

const FileField = lazy(async () => ({ default: (await import('./files/file-field.tsx')).FileField }))

type WriteUnderProps = {
  thread: Thread
  /** A quotation that waits to be put into the text. */
  quoted?: string | null
  onQuoted?: () => void
  /** What is said or chosen first. */
  head?: ReactNode
}

/** Where the answer is written, or why nothing can be added. */
export function WriteUnder(props: WriteUnderProps) {
  const { thread } = props
  const t = useWords(contentWords)
  if (thread.mayComment) return <Write {...props} />
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

function Write({ thread, quoted = null, onQuoted, head }: WriteUnderProps) {
  const t = useWords(contentWords)
  const unnamed = useWords(unnamedWords)
  const words = useWords(writeWords)
  const textOf = useProblemText()
  const saying = useSaying(thread.id)
  const markRead = useMarkRead()
  const kind = thread.kind === 'question' ? 'answer' : 'comment'
  const signs = thread.author.audience === 'unnamed'
  const draft = useDraft({ place: `under.${thread.id}`, kind, postId: thread.id })
  const { text, forget } = draft
  const write = (written: string) => draft.set({ text: written })
  const files = useFiles()
  // biome-ignore lint/correctness/useExhaustiveDependencies: put in once, when it was chosen
  useEffect(() => {
    if (quoted === null) return
    write(below(text, quoted))
    onQuoted?.()
    document.getElementById(writeUnderId)?.focus()
  }, [quoted])
  const send = async () => {
    if (files.busy) return
    if (!(await files.settle())) return
    const body = text
    forget()
    const sent = () => {
      files.clear()
      markRead(thread.id)
    }
    saying.mutate({ kind, body, files: [...files.ids] }, { onError: () => write(body), onSuccess: sent })
  }
  return (
    <div className="c-write">
      {head}
      <OtherDrafts draft={draft} />
      <Composer
        id={writeUnderId}
        label={words(kind === 'answer' ? 'yourAnswer' : 'yourComment')}
        placeholder={signs ? unnamed('signsHint') : words(kind === 'answer' ? 'answerHint' : 'commentHint')}
        text={text}
        onText={write}
        place={{ postId: thread.id }}
        verb={t(kind)}
        onSend={() => void send()}
        onFiles={files.add}
        attached={<Attaching files={files} />}
        busy={saying.isPending || files.busy}
        fault={textOf(saying.error)}
        foot={
          <div>
            {signs && !head && <SignsNamed />}
            <Readers spaceId={thread.space?.id ?? null} />
            <DraftSafety draft={draft} />
          </div>
        }
      />
    </div>
  )
}

/** Under a question without a name: that this field gives one's own, and where its author goes on without. */
function SignsNamed() {
  const t = useWords(unnamedWords)
  const me = useMe()
  return (
    <p className="w-small">
      {t('signsNamed', { name: me.name })} <a href="/unnamed">{t('signsKey')}</a>
    </p>
  )
}

/** A button until there is something to attach; the field itself comes when it is asked for. */
function Attaching({ files }: { files: Files }) {
  const t = useWords(fileWords)
  const [open, setOpen] = useState(false)
  if (!open && files.rows.length === 0) {
    return (
      <div className="c-attach">
        <Action icon={Paperclip} onPress={() => setOpen(true)}>
          {t('attach')}
        </Action>
      </div>
    )
  }
  return (
    <Suspense>
      <FileField files={files} />
    </Suspense>
  )
}
