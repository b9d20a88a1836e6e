/** A virus scanner: takes the path of a stored file. `unavailable` when it could not look. */
export type Scanner = (path: string) => Promise<'clean' | 'infected' | 'unavailable'>

/** Whether others may see a file, and what the scanner said; `not scanned` where none is set up. */
export type Scanned = {
  verdict: 'release' | 'hold'
  found: 'clean' | 'infected' | 'unavailable' | 'not scanned'
}

/** Asks the scanner, if there is one. Infected, unavailable and a scanner that fails all mean hold. */
export async function scan(
  scanner: Scanner | null,
  path: string,
  log: { error: (fields: object, text: string) => void },
): Promise<Scanned> {
  if (!scanner) return { verdict: 'release', found: 'not scanned' }
  const found = await scanner(path).catch((error: unknown) => {
    log.error({ err: error }, 'virus scanner failed')
    return 'unavailable' as const
  })
  return { verdict: found === 'clean' ? 'release' : 'hold', found }
}
