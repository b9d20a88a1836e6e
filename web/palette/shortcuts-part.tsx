import { useState } from 'react'
import { Switch } from '../kit/choices.tsx'
import { useWoken } from '../kit/woken.ts'
import { useWords } from '../kit/words.tsx'
import { setShortcuts, shortcutsOn } from './shortcuts.ts'
import { paletteWords } from './words.ts'

/** Single letters can be turned off: speech and trembling hands type some by accident. */
export function ShortcutsPart({ onChange }: { onChange?: (on: boolean) => void }) {
  const t = useWords(paletteWords)
  const woken = useWoken()
  const [chosen, turn] = useState<boolean | null>(null)
  const on = chosen ?? (!woken || shortcutsOn())
  const change = (next: boolean) => {
    setShortcuts(next)
    turn(next)
    onChange?.(next)
  }
  return (
    <div className="w-stack" data-gap="8">
      <Switch checked={on} onChange={change}>
        {t('keysOn')}
      </Switch>
      <p className="w-small w-quiet">{t('keysNote')}</p>
    </div>
  )
}
