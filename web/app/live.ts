import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Name } from './api.ts'

export type LiveFact = {
  key: string
  name: string
  spaceId: string | null
  postId?: string
  commentId?: string
  kind?: string
  subjects?: readonly string[]
}
type Message = { fact: LiveFact } | { own: string } | { mark: string } | { missed: true }

/** What is asked again when something changed for this person alone, here or on another device. */
const ownReads: Readonly<Record<string, readonly Name[]>> = {
  inbox: ['countInbox', 'listInbox'],
  conversations: ['countConversations', 'listConversations', 'readConversation', 'listMessages'],
}

/**
 * What happens after `drawn`, the mark of the page as it was drawn. One stream for all tabs of this browser: the tab that holds the lock listens and tells the others. When it
 * closes, another takes over from the last mark, so nothing is missed; what arrives twice is dropped by key.
 */
export function useLive(hear: (fact: LiveFact) => void, drawn: string): void {
  const cache = useQueryClient()
  useEffect(() => {
    const channel = new BroadcastChannel('weft-live')
    const giveUp = new AbortController()
    const seen = new Set<string>()
    let mark = drawn
    const take = (message: Message) => {
      if ('mark' in message) {
        mark = message.mark
        return
      }
      if ('missed' in message) {
        void cache.invalidateQueries()
        return
      }
      if ('own' in message) {
        for (const read of ownReads[message.own] ?? []) void cache.invalidateQueries({ queryKey: [read] })
        return
      }
      if (seen.has(message.fact.key)) return
      seen.add(message.fact.key)
      hear(message.fact)
    }
    channel.onmessage = ({ data }: MessageEvent<Message>) => take(data)
    const tell = (message: Message) => {
      channel.postMessage(message)
      take(message)
    }
    const listening = navigator.locks.request('weft-live', { signal: giveUp.signal }, () =>
      listen(() => mark, tell, giveUp.signal),
    )
    listening.catch((error: unknown) => {
      if (!giveUp.signal.aborted) throw error
    })
    return () => {
      giveUp.abort()
      channel.close()
    }
  }, [hear, drawn, cache])
}

async function listen(
  mark: () => string,
  tell: (message: Message) => void,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return
  const source = new EventSource(`/api/v1/live${mark() ? `?after=${mark()}` : ''}`)
  source.addEventListener('fact', ({ data }) => tell({ fact: JSON.parse(data) }))
  source.addEventListener('own', ({ data }) => tell({ own: JSON.parse(data).name }))
  // Away for longer than is told again: everything that shows is asked anew.
  source.addEventListener('reload', () => tell({ missed: true }))
  source.addEventListener('mark', ({ lastEventId }) => tell({ mark: lastEventId }))
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      source.close()
      resolve()
    })
  })
}

/** Asks again for what a fact made stale: the thread it concerns, its space, the lists that show it. */
export function useFreshness(): (fact: LiveFact) => void {
  const cache = useQueryClient()
  return ({ name, postId, spaceId }) => {
    if (name.startsWith('space.') || name.startsWith('member.')) {
      void cache.invalidateQueries({ queryKey: ['readSpace', { spaceId }] })
      void cache.invalidateQueries({ queryKey: ['listSpaces'] })
    }
    if (name.startsWith('member.')) {
      void cache.invalidateQueries({ queryKey: ['listMembers', { spaceId }] })
      void cache.invalidateQueries({ queryKey: ['readAudience', { spaceId }] })
    }
    if (name === 'post.pinned' || name === 'post.unpinned')
      void cache.invalidateQueries({ queryKey: ['listPinned', { spaceId }] })
    if (spaceId && postId) void cache.invalidateQueries({ queryKey: ['readSpaceOverview', { spaceId }] })
    if (!postId || name === 'post.published') return
    if (name === 'post.edited') void cache.invalidateQueries({ queryKey: ['listVersions', { postId }] })
    void cache.invalidateQueries({
      predicate: ({ queryKey: [read], state }) => read === 'readPost' && idOf(state.data) === postId,
    })
  }
}

function idOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : null
}
