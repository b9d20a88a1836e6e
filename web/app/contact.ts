/** Whether the server answered last. Kept outside the pages: every call knows it first. */
let lost = false
const hearing = new Set<() => void>()

export const isLost = (): boolean => lost

export function setLost(now: boolean): void {
  if (now === lost) return
  lost = now
  for (const hear of hearing) hear()
}

export function whenContactChanges(hear: () => void): () => void {
  hearing.add(hear)
  return () => {
    hearing.delete(hear)
  }
}
