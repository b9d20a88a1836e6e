import type { Answer } from '../../app/api.ts'
import { useWords } from '../../kit/words.tsx'
import { articleFactWords } from './fact-words.ts'
import { useSaidWhen } from './said-when.ts'

type Post = Pick<Answer<'search'>['data'][number]['post'], 'kind' | 'editedAt' | 'editor'>

/** In a row: who keeps an article up to date, and since when it says what it says. */
export function EditedFact({ post: { kind, editedAt, editor } }: { post: Post }) {
  const t = useWords(articleFactWords)
  const said = useSaidWhen()
  if (kind !== 'article' || !editedAt) return null
  const when = said(editedAt)
  return <span>{editor ? t('factEditedBy', { when, who: editor.name }) : t('factEdited', { when })}</span>
}
