import { useEffect, useRef, useState } from 'react'
import { useMe } from '../app/me.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { type Keeper, type Keeping, noKeeping, openKeeper } from './keeper.ts'
import { draftWords } from './words.ts'
import { nothing, type Writing, type Written } from './written.ts'

export type { FieldValue, Writing, Written } from './written.ts'

export type Draft = Omit<Keeping, 'value'> &
  Written & {
    set: (part: Partial<Written>) => void
    setField: (name: string, value: Written['fields'][string]) => void
    /** Once it is sent: gone from every device. */
    forget: () => void
    /** Throws it away, with eight seconds to undo it. */
    drop: () => void
    /** Goes on with another draft of this place; this one stays kept. */
    open: (id: string) => void
    throwAway: (id: string) => Promise<void>
    /** Safe on the server as of now; answers its id. */
    settle: () => Promise<string | null>
  }

type Options = {
  /** The draft to open; without it the newest that was written here. */
  wanted?: string | null
  /** Begins anew, whatever waits here. */
  fresh?: boolean
  /** A draft was brought back: of that kind. */
  onRestored?: (kind: string) => void
}

/**
 * What is being written in a place, kept on every device of its author until it is sent: in this browser within a
 * second, on the server within five. `before` is what stands there when nothing is written.
 */
export function useDraft(writing: Writing, before: Partial<Written> = {}, options: Options = {}): Draft {
  const { personId } = useMe()
  const { wanted = null, fresh = false } = options
  const [keeping, show] = useState<Keeping>(noKeeping)
  const keeper = useRef<Keeper | null>(null)
  const empty = { ...nothing, ...before }
  const latest = useRef({ writing, empty, fresh, options })
  latest.current = { writing, empty, fresh, options }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another text
  useEffect(() => {
    const opened = openKeeper({
      ...{ personId, wanted, fresh: latest.current.fresh, show },
      writing: () => latest.current.writing,
      before: () => latest.current.empty,
    })
    keeper.current = opened
    const turn = () => (document.hidden ? void opened.settle() : opened.lookAgain())
    document.addEventListener('visibilitychange', turn)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      opened.close()
      show(noKeeping)
    }
  }, [personId, writing.place, wanted])
  const { id, kind } = keeping
  useEffect(() => {
    if (id && kind) latest.current.options.onRestored?.(kind)
  }, [id, kind])
  const value = id ? keeping.value : empty
  const set = (part: Partial<Written>) => keeper.current?.set(part)
  const forget = () => void keeper.current?.give()
  const drop = useDropping(() => {
    forget()
    return () => set(value)
  })
  return {
    ...{ ...keeping, ...value, set, forget, drop },
    setField: (name, given) => set({ fields: { ...value.fields, [name]: given } }),
    open: (other) => void keeper.current?.open(other),
    throwAway: async (other) => void (await keeper.current?.throwAway(other)),
    settle: async () => (await keeper.current?.settle()) ?? null,
  }
}

/** The same of a text alone: [text, write, forget]. */
export function useDraftText(
  writing: Writing,
  before = '',
): [text: string, write: (text: string) => void, forget: () => void] {
  const { text, set, forget } = useDraft(writing, { text: before })
  return [text, (written) => set({ text: written }), forget]
}

function useDropping(drop: () => () => void): () => void {
  const toast = useToast()
  const t = useWords(draftWords)
  return () => toast({ text: t('thrownAway'), undo: drop() })
}
