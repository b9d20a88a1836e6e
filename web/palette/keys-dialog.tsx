import { Dialog } from '../kit/dialog.tsx'
import { useWords } from '../kit/words.tsx'
import './palette.css'
import { Keys } from './keys.tsx'
import type { Shortcut } from './shortcuts.ts'
import { commandWords, letterWords, paletteWords } from './words.ts'

/** The letters that do something on the screen below, as they are on this device, and nothing else. */
export function KeysDialog({ shortcuts, onClose }: { shortcuts: readonly Shortcut[]; onClose: () => void }) {
  const t = useWords(paletteWords)
  const l = useWords(letterWords)
  const say = useWords(commandWords)
  return (
    <Dialog title={t('keys')} open onClose={onClose}>
      <dl className="w-keys">
        {shortcuts.flatMap(({ keys, name }) => [
          <dt key={name}>
            <Keys keys={keys} />
          </dt>,
          <dd key={`${name} does`}>{say(name)}</dd>,
        ])}
      </dl>
      <p>
        <a href="/settings/keys" onClick={onClose}>
          {l('open')}
        </a>
      </p>
    </Dialog>
  )
}
