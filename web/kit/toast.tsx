import { X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

export type Toast = {
  text: string
  /** It takes the place of what is shown about the same. */
  about?: string
  /** Takes the change back. Without it the toast only tells. */
  undo?: () => void
  /** Called once the time to undo has passed (or the toast was dismissed). */
  settled?: () => void
}

/** Shows a sentence for eight seconds, with Undo when there is something to undo. One at a time, in order. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext)
}

export function Toasts({ children }: { children: ReactNode }) {
  const [queue, setQueue] = useState<(Toast & { id: number })[]>([])
  const show = useCallback(
    (toast: Toast) =>
      setQueue((waiting) => [...waiting.filter(standsBeside(toast)), { ...toast, id: nextId() }]),
    [],
  )
  const leave = useCallback(
    (id: number) => setQueue((waiting) => waiting.filter((toast) => toast.id !== id)),
    [],
  )
  const t = useWords(kitWords)
  const current = queue[0]
  return (
    <ToastContext.Provider value={show}>
      {children}
      <section className="w-toasts" aria-label={t('messages')} aria-live="polite">
        {current && <ToastLine key={current.id} toast={current} onLeave={() => leave(current.id)} />}
      </section>
    </ToastContext.Provider>
  )
}

function ToastLine({ toast, onLeave }: { toast: Toast; onLeave: () => void }) {
  const t = useWords(kitWords)
  const [held, hold] = useState(false)
  const end = (last?: () => void) => {
    last?.()
    onLeave()
  }
  // The thread that runs out under the words is the clock: it stops while the toast is pointed at or focused.
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at the toast only stops its clock
    <div
      className="w-toast"
      data-held={held}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <Pressable className="w-toast-undo" onPress={() => end(toast.undo)}>
          {t('undo')}
        </Pressable>
      )}
      <Pressable className="w-toast-close" aria-label={t('dismiss')} onPress={() => end(toast.settled)}>
        <X className="w-icon" aria-hidden />
      </Pressable>
      <Clock held={held} onEnd={() => end(toast.settled)} />
    </div>
  )
}

const toastMs = 8_000
const tickMs = 100

function Clock({ held, onEnd }: { held: boolean; onEnd: () => void }) {
  const [left, setLeft] = useState(toastMs)
  useEffect(() => {
    if (held) return
    const timer = setInterval(() => setLeft((before) => before - tickMs), tickMs)
    return () => clearInterval(timer)
  }, [held])
  const over = left <= 0
  useEffect(() => {
    if (over) onEnd()
  }, [over, onEnd])
  return (
    <span
      className="w-toast-clock"
      style={{ inlineSize: `${Math.max(0, left / toastMs) * 100}%` }}
      aria-hidden
    />
  )
}

/** Whether a toast that waits or is shown stays there; one that is replaced has settled. */
function standsBeside({ about }: Toast): (shown: Toast) => boolean {
  return (shown) => {
    const stays = about === undefined || shown.about !== about
    if (!stays) shown.settled?.()
    return stays
  }
}

let lastId = 0
function nextId(): number {
  lastId += 1
  return lastId
}

const ToastContext = createContext<(toast: Toast) => void>(() => {})
