import { Copy } from 'lucide-react'
import { Action } from '../kit/action.tsx'
import { useAnnounce } from '../kit/announce.tsx'
import { useWords } from '../kit/words.tsx'
import { settingsWords } from './words.ts'

/** A long text to take away: shown whole, copied by one press. */
export function CopyText({ text }: { text: string }) {
  const t = useWords(settingsWords)
  const announce = useAnnounce()
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    announce(t('copied'))
  }
  return (
    <div className="i-copy">
      <code>{text}</code>
      <Action icon={Copy} onPress={copy}>
        {t('copy')}
      </Action>
    </div>
  )
}
