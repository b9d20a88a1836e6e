import { useState } from 'react'
import { useAnnounce } from '../kit/announce.tsx'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { TextField } from '../kit/field.tsx'
import { useWords } from '../kit/words.tsx'
import { changeLetters, clashOf, type LetterAct, type Letters, lettersIn } from './letters.ts'
import { commandWords, letterWords } from './words.ts'

type Props = { act: LetterAct; letters: Letters; onChanged: () => void; onClose: () => void }

/** Where one or two keys are pressed for an act. A field hears them: it works by voice and on phones as well. */
export function LettersDialog({ act, letters, onChanged, onClose }: Props) {
  const t = useWords(letterWords)
  const say = useWords(commandWords)
  const announce = useAnnounce()
  const [typed, type] = useState('')
  const keys = lettersIn(typed)
  const clash = clashOf(act, keys, letters)
  const keep = (chosen: readonly string[]) => {
    changeLetters(act, chosen)
    onChanged()
    announce(t(chosen.length > 0 ? 'kept' : 'taken', { act: say(act) }))
    onClose()
  }
  return (
    <Dialog title={say(act)} open onClose={onClose}>
      <form
        className="w-stack"
        onSubmit={(submit) => {
          submit.preventDefault()
          if (keys.length > 0 && !clash) keep(keys)
        }}
      >
        <TextField
          label={t('press')}
          description={t('pressNote')}
          value={keys.join(' ')}
          onChange={type}
          autoComplete="off"
          autoFocus
          error={clash && t('clash', { act: say(clash) })}
        />
        <div className="w-line">
          <Button type="submit" kind="filled" disabled={keys.length === 0 || clash !== null}>
            {t('keep')}
          </Button>
          {letters[act].length > 0 && <Button onPress={() => keep([])}>{t('take')}</Button>}
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
