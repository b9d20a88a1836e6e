import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useAnnounce } from '../../kit/announce.tsx'
import { useWords } from '../../kit/words.tsx'
import { keptAt, shown } from '../mentions/shown.ts'
import { loadRich, type Rich } from './loading.ts'
import { useSourceMode } from './source-mode.ts'
import { editorWords } from './words.ts'

type Entered = { RichText: Rich['RichText']; caret: number; focused: boolean }

/** Which of its two forms a text has, and how it goes from one into the other without losing a key or the caret. */
export function useTwoForms(text: string) {
  const t = useWords(editorWords)
  const announce = useAnnounce()
  const [source, preferSource] = useSourceMode()
  const [entered, setEntered] = useState<Entered | null>(null)
  const [note, setNote] = useState<'onlySource' | 'broken' | null>(null)
  const kept = useKept(text)
  const area = useArea(entered !== null, kept)
  const enter = useEntering({ area, kept, setEntered, setNote })
  const leave = (why: typeof note) => {
    setEntered(null)
    setNote(why)
  }
  return {
    ...{ area, source, entered, note: note && t(note) },
    entering: {
      ...kept.rest.heard,
      onFocus: () => {
        if (!source && !kept.broken.current) void enter()
      },
    },
    toRich() {
      preferSource(false)
      kept.broken.current = false
      area.current?.focus()
      announce(t('sourceOff'))
      void enter()
    },
    toSource(caret: number | null) {
      preferSource(true)
      kept.caretBack.current = caret
      leave(null)
      announce(t('sourceOn'))
    },
    onUnshowable: () => leave('onlySource'),
    onBroken() {
      kept.broken.current = true
      leave('broken')
    },
    /** Left empty, it is again the line it was. */
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      if (entered && relatedTarget && !currentTarget.contains(relatedTarget) && text.trim() === '')
        leave(null)
    },
  }
}

type Kept = ReturnType<typeof useKept>
type Parts = {
  area: RefObject<HTMLTextAreaElement | null>
  kept: Kept
  setEntered: (entered: Entered) => void
  setNote: (note: 'onlySource' | 'broken' | null) => void
}

/** Brings the editor and lets it take over, once the hand rests. */
function useEntering({ area, kept, setEntered, setNote }: Parts) {
  const takeOver = ({ RichText, opened }: Rich) => {
    const field = area.current
    // Meanwhile one may have gone on elsewhere: the editor then waits for the next time.
    if (!field || document.activeElement !== field) return
    const text = kept.latest.current
    const caret = keptAt(shown(text), field.selectionStart)
    if (!opened(text, caret)) return setNote('onlySource')
    // At once, and within this task: the next key already finds the editor.
    flushSync(() => {
      setNote(null)
      setEntered({ RichText, caret, focused: true })
    })
  }
  return async () => {
    const rich = await loadRich().catch(notBrought)
    if (!rich) return setNote('broken')
    await kept.rest.reached()
    takeOver(rich)
  }
}

/** The network may be away, or a newer version in place of this one: who writes is told, and goes on in Markdown. */
const notBrought = (): null => null

/** The field in Markdown; back in it, the caret stands where it stood in the editor. */
function useArea(entered: boolean, { latest, caretBack }: Kept) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (entered || caretBack.current === null || !area.current) return
    const at = shown(latest.current.slice(0, caretBack.current)).text.length
    area.current.focus()
    area.current.setSelectionRange(at, at)
    caretBack.current = null
  }, [entered, caretBack, latest])
  return area
}

function useKept(text: string) {
  const latest = useRef(text)
  latest.current = text
  const caretBack = useRef<number | null>(null)
  const broken = useRef(false)
  const busy = useRef({ pressed: false, composing: false })
  return { latest, caretBack, broken, rest: resting(busy.current) }
}

/** While the mouse is held, or a letter is made of several keys, the text stays what it is. */
function resting(busy: { pressed: boolean; composing: boolean }) {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
  return {
    async reached(): Promise<void> {
      do await frame()
      while (busy.pressed || busy.composing)
    },
    heard: {
      onPointerDown() {
        busy.pressed = true
        const released = () => {
          busy.pressed = false
        }
        for (const end of ['pointerup', 'pointercancel']) addEventListener(end, released, { once: true })
      },
      onCompositionStart: () => {
        busy.composing = true
      },
      onCompositionEnd: () => {
        busy.composing = false
      },
    },
  }
}
