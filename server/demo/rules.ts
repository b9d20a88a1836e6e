import type { Verdict } from '../platform/refusal.ts'
import type { Going } from './contract.ts'

type Demo = { state: 'adding' | 'present' | 'removing'; busy: boolean } | null

export function mayAdd(demo: Demo): Verdict {
  if (demo === null) return 'allowed'
  if (demo.state === 'present') return 'demo.present'
  return demo.busy || demo.state === 'removing' ? 'demo.busy' : 'allowed'
}

export function mayRemove(demo: Demo): Verdict {
  if (demo === null) return 'demo.absent'
  return demo.busy ? 'demo.busy' : 'allowed'
}

/** Nobody loses a guest's host or a manager by it. */
export function mayLetGo({ guests, reports }: { guests: number; reports: number }): Verdict {
  return guests + reports > 0 ? 'demo.depended_on' : 'allowed'
}

/** What others wrote goes only if whoever removes it was told how much there is. */
export function mayTake({ posts, comments, files, versions }: Going, agreed: number): Verdict {
  return posts + comments + files + versions > agreed ? 'demo.more_written' : 'allowed'
}
