type Rich = Pick<typeof import('./rich-text.tsx'), 'RichText' | 'opened'>

let rich: Promise<Rich> | null = null

/** Brings the editor, once for the whole visit. */
export function loadRich(): Promise<Rich> {
  rich ??= import('./rich-text.tsx').catch((error: unknown) => {
    // Asked again the next time: the network may have been away.
    rich = null
    throw error
  })
  return rich
}

export type { Rich }
