import type { ReactNode } from 'react'
import { VisuallyHidden } from '../../kit/hidden.tsx'
import { useWords } from '../../kit/words.tsx'
import { articleWords } from './words.ts'

/** What came or went: in words for the ear, struck or underlined for the eye, never by colour alone. */
export function Marked({ kind, children }: { kind: 'same' | 'removed' | 'added'; children: ReactNode }) {
  const t = useWords(articleWords)
  if (kind === 'same') return children
  const Mark = kind === 'removed' ? 'del' : 'ins'
  return (
    <Mark>
      <VisuallyHidden>{t(kind)} </VisuallyHidden>
      {children}
      <VisuallyHidden> {t('endOf')} </VisuallyHidden>
    </Mark>
  )
}
