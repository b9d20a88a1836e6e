import { Kbd } from '../kit/chips.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { useWords } from '../kit/words.tsx'
import './palette.css'
import type { Shortcut } from './shortcuts.ts'
import { commandWords, paletteWords } from './words.ts'

/** The letters that do something on the screen below, and nothing else. */
export function KeysDialog({ shortcuts, onClose }: { shortcuts: readonly Shortcut[]; onClose: () => void }) {
  const t = useWords(paletteWords)
  const say = useWords(commandWords)
  return (
    <Dialog title={t('keys')} open onClose={onClose}>
      <dl className="w-keys">
        {shortcuts.flatMap(({ keys, name }) => [
          <dt key={name}>
            {keys.map((key, at) => (
              <span key={key}>
                {at > 0 && ` ${t('andThen')} `}
                <Kbd>{key}</Kbd>
              </span>
            ))}
          </dt>,
          <dd key={`${name} does`}>{say(name)}</dd>,
        ])}
      </dl>
    </Dialog>
  )
}
