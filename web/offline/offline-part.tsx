import { useState } from 'react'
import { Switch } from '../kit/choices.tsx'
import { useWoken } from '../kit/woken.ts'
import { useWords } from '../kit/words.tsx'
import { keepHere, keepsHere } from './keeping.ts'
import { offlineWords } from './words.ts'

/** Whether this device keeps anything to be read without the server. */
export function OfflinePart() {
  const t = useWords(offlineWords)
  const woken = useWoken()
  const [chosen, choose] = useState<boolean | null>(null)
  const change = (on: boolean) => {
    choose(on)
    void keepHere(on)
  }
  return (
    <div className="w-stack" data-gap="8">
      <Switch checked={chosen ?? (!woken || keepsHere())} onChange={change}>
        {t('here')}
      </Switch>
      <p className="w-small w-quiet">{t('why')}</p>
    </div>
  )
}
