import { useEffect, useRef } from 'react'
import type { LetterAct } from './letters.ts'

/** Said to a mark: its letters were pressed. */
export const pressedByKey = 'weft-pressed'

/** Marks what letters can do in the article around it, where no button stands that they could press. */
export function ByKey({ act, run }: { act: LetterAct; run: () => void }) {
  const mark = useRef<HTMLSpanElement>(null)
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    const hear = () => latest.current()
    const heard = mark.current
    heard?.addEventListener(pressedByKey, hear)
    return () => heard?.removeEventListener(pressedByKey, hear)
  }, [])
  return <span ref={mark} data-act={act} hidden />
}
