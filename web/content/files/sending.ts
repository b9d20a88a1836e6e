import { useEffect, useRef, useState } from 'react'
import { call, unlessRefused } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { type Card, uploadFile } from './upload.ts'

/** A file on its way, or sent and waiting for the text it belongs to. */
export type Sending = {
  key: string
  name: string
  bytes: number
  /** How much has gone, from 0 to 1. */
  sent: number
  card: Card | null
  /** What its picture shows, as it is being written. */
  alternative: string
  fault: string | null
}

export type Files = {
  rows: readonly Sending[]
  /** What to publish with: files that arrived. */
  ids: readonly string[]
  /** Some are still on their way. */
  busy: boolean
  add: (files: readonly File[]) => void
  remove: (key: string) => void
  describe: (key: string, alternative: string) => void
  /** Saves the descriptions that were written, before publishing; false when one could not be, which its row says. */
  settle: () => Promise<boolean>
  /** After publishing: the files belong to the text now. */
  clear: () => void
}

export const mostFiles = 20

/** The files of a text being written. What is never published is thrown away by the server after a day. */
export function useFiles(): Files {
  const [rows, setRows] = useState<readonly Sending[]>([])
  const change: Change = (key, part) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const { send, stop } = useSending(change)
  const save = useSaving(change)
  const drop = ({ key, card }: Sending) => {
    stop(key)
    setRows((before) => before.filter((row) => row.key !== key))
    // Left where it is if this fails: nobody else sees it, and it goes after a day.
    if (card) call('removeFile', { fileId: card.id }).catch(unlessRefused)
  }
  return {
    rows,
    ids: rows.flatMap(({ card }) => (card ? [card.id] : [])),
    busy: rows.some(({ card, fault }) => !card && !fault),
    add(files) {
      const added = files.slice(0, mostFiles - rows.length).map((file) => ({ row: rowOf(file), file }))
      setRows((before) => [...before, ...added.map(({ row }) => row)])
      for (const { row, file } of added) void send(row.key, file)
    },
    remove: (key) => rows.filter((row) => row.key === key).forEach(drop),
    describe: (key, alternative) => change(key, { alternative }),
    settle: async () => (await Promise.all(rows.map(save))).every(Boolean),
    clear: () => setRows([]),
  }
}

type Change = (key: string, part: Partial<Sending>) => void

/** Sends files one beside the other; leaving the page, or taking a row away, stops them. */
function useSending(change: Change) {
  const textOf = useProblemText()
  const leaving = useRef(new Map<string, AbortController>())
  useEffect(() => () => stopAll(leaving.current), [])
  const send = async (key: string, file: File) => {
    const stop = new AbortController()
    leaving.current.set(key, stop)
    try {
      const onSent = (sent: number) => change(key, { sent })
      const card = await uploadFile(file, { onSent, signal: stop.signal })
      change(key, { card, name: card.name, sent: 1 })
    } catch (error) {
      if (!stop.signal.aborted) change(key, { fault: textOf(error) })
    } finally {
      leaving.current.delete(key)
    }
  }
  return { send, stop: (key: string) => leaving.current.get(key)?.abort() }
}

/** Saves what a picture shows, when it was changed; false when it could not be, which the row then says. */
function useSaving(change: Change) {
  const textOf = useProblemText()
  return async ({ key, card, alternative }: Sending): Promise<boolean> => {
    const written = alternative.trim()
    if (!card || written === (card.alternative ?? '')) return true
    try {
      change(key, { card: await call('describeFile', { fileId: card.id, alternative: written || null }) })
      return true
    } catch (error) {
      change(key, { fault: textOf(error) })
      return false
    }
  }
}

function rowOf({ name, size }: File): Sending {
  return { key: crypto.randomUUID(), name, bytes: size, sent: 0, card: null, alternative: '', fault: null }
}

function stopAll(leaving: ReadonlyMap<string, AbortController>): void {
  for (const stop of leaving.values()) stop.abort()
}
