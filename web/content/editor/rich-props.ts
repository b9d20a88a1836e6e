import type { Place } from '../mentions/suggestions.tsx'

export type RichProps = {
  id: string
  labelledBy: string
  describedBy?: string | undefined
  invalid: boolean
  text: string
  onText: (text: string) => void
  onSend: () => void
  place: Place
  rows: number
  placeholder?: string | undefined
  /** Files that were pasted, dropped or chosen; without it, none are taken. */
  onFiles?: ((files: readonly File[]) => void) | undefined
  /** Where the caret stood in the Markdown, when it had the focus. */
  caret: number | null
  focused: boolean
  /** Back to Markdown, the caret here in it. */
  onSource: (caret: number) => void
  /** The text from outside is one that cannot be shown. */
  onUnshowable: () => void
}
