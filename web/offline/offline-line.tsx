import { WifiOff } from 'lucide-react'
import { useFormat } from '../kit/format.tsx'
import { useWords } from '../kit/words.tsx'
import './offline.css'
import { useContact, useLost, useWaiting } from './use-offline.ts'
import { offlineWords } from './words.ts'

/** On every page while the server cannot be reached, or while something written here was not sent. */
export function OfflineLine() {
  const t = useWords(offlineWords)
  const format = useFormat()
  const lost = useLost()
  const waiting = useWaiting() ?? []
  const at = useContact(lost)
  const refused = waiting.filter((each) => each.refused !== null).length
  return (
    <div role="status">
      {(lost || waiting.length > 0) && (
        <p className="o-line">
          <WifiOff className="w-icon" aria-hidden />
          {lost && (
            <span>{t('off', { when: at ? `${format.fullDate(at)}, ${format.time(at)}` : 'never' })}</span>
          )}
          {waiting.length > 0 && (
            <a href="/outbox">
              {refused > 0 ? t('refusedCount', { count: refused }) : t('toSend', { count: waiting.length })}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
