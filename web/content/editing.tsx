import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { faultAt, useProblemText } from '../app/problem.ts'
import { useDraftText } from '../drafts/use-draft.ts'
import { TextField } from '../kit/field.tsx'
import { useWords } from '../kit/words.tsx'
import { Composer } from './composer.tsx'
import type { Said, Thread } from './thread-model.ts'
import { contentWords, writeWords } from './words.ts'

/** Edits one's own comment or answer in its place. */
export function EditSaid({ postId, said, onDone }: { postId: string; said: Said; onDone: () => void }) {
  const t = useWords(contentWords)
  const words = useWords(writeWords)
  const textOf = useProblemText()
  const [text, write, forget] = useDraftText(
    { place: `edit.${said.id}`, kind: 'edit', postId, commentId: said.id },
    said.body ?? '',
  )
  const change = useChange('editComment', ['readPost'])
  const leave = () => {
    forget()
    onDone()
  }
  const save = () =>
    change.mutate({ given: { commentId: said.id, body: text }, version: said.version }, { onSuccess: leave })
  return (
    <Composer
      label={words('yourText')}
      text={text}
      onText={write}
      place={{ postId }}
      verb={t('save')}
      onSend={save}
      onCancel={{ word: t('cancel'), press: leave }}
      busy={change.isPending}
      fault={textOf(change.error)}
      autoFocus
    />
  )
}

/** Edits one's own post: its title and its text. */
export function EditPost({ thread, onDone }: { thread: Thread; onDone: () => void }) {
  const t = useWords(contentWords)
  const words = useWords(writeWords)
  const textOf = useProblemText()
  const [title, setTitle] = useState(thread.title ?? '')
  const [text, write, forget] = useDraftText(
    { place: `edit.${thread.id}`, kind: 'edit', postId: thread.id },
    thread.body,
  )
  const change = useChange('editPost', ['readPost', 'readFollowing', 'readQuestions', 'readSpaceFeed'])
  const leave = () => {
    forget()
    onDone()
  }
  const save = () =>
    change.mutate(
      { given: { postId: thread.id, title: title.trim() || null, body: text }, version: thread.version },
      { onSuccess: leave },
    )
  const question = thread.kind === 'question'
  return (
    <div className="w-stack">
      <TextField
        label={words(question ? 'titleQuestion' : 'titleMessage')}
        optional={!question}
        value={title}
        onChange={setTitle}
        maxLength={200}
        error={faultAt(change.error, '/title')}
      />
      <Composer
        label={words(question ? 'details' : 'text')}
        labelShown
        text={text}
        onText={write}
        place={{ postId: thread.id }}
        verb={t('save')}
        onSend={save}
        onCancel={{ word: t('cancel'), press: leave }}
        busy={change.isPending}
        fault={textOf(change.error)}
        rows={6}
        autoFocus
      />
    </div>
  )
}
