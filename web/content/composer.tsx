import type { ReactNode } from 'react'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { MarkdownField, type TextFieldProps } from './editor/text-field.tsx'
import { writeWords } from './words.ts'

export { MarkdownField }

type ComposerProps = Omit<TextFieldProps, 'error'> & {
  verb: string
  filled?: boolean
  onCancel?: { word: string; press: () => void }
  busy?: boolean
  fault?: string | null
  /** Who will read this. */
  foot?: ReactNode
  /** Between the text and its foot: what is attached. */
  attached?: ReactNode
}

/**
 * A text with its small toolbar, and the button that sends it: Markdown in (`text`), Markdown out (`onText`), whatever
 * form it is written in. It asks for nothing else: where the text is kept meanwhile, and who will read it, is the
 * caller's. `MarkdownField` is the text alone, inside a larger form.
 */
export function Composer(props: ComposerProps) {
  const { text, verb, filled, onSend, onCancel, busy = false, fault, foot, attached } = props
  const t = useWords(writeWords)
  const send = () => {
    if (text.trim() && !busy) onSend()
  }
  return (
    <form
      className="c-composer"
      onSubmit={(submit) => {
        submit.preventDefault()
        send()
      }}
    >
      <MarkdownField {...props} onSend={send} />
      {attached}
      {fault && (
        <p className="w-field-error" role="alert">
          {t('notSent')} {fault} {t('textKept')}
        </p>
      )}
      <div className="c-composer-foot">
        {foot}
        <span className="c-composer-buttons">
          {onCancel && (
            <Button small onPress={onCancel.press}>
              {onCancel.word}
            </Button>
          )}
          <Button type="submit" kind={filled ? 'filled' : 'plain'} disabled={!text.trim()} busy={busy}>
            {verb}
          </Button>
        </span>
      </div>
    </form>
  )
}
