import { readAll } from './incoming.ts'
import { type Gathered, gatherText, LimitMet, type ReadText } from './limits.ts'
import { lockDown } from './lockdown.ts'

/**
 * The whole of a process that reads one file: bytes come in, what could be read of them goes out. Nothing here is
 * trusted by those who start it (`texts.ts`).
 */
const bytes = await readAll(process.stdin)
const gathered = gatherText()
process.stdout.write(JSON.stringify(await read(process.argv[2] ?? '', bytes, gathered)))

async function read(kind: string, bytes: Uint8Array, gathered: Gathered): Promise<ReadText> {
  try {
    await readAs(kind, bytes, gathered)
    const text = gathered.text()
    return { state: /[\p{L}\p{N}]/u.test(text) ? 'readable' : 'unreadable', text }
  } catch (error) {
    if (error instanceof LimitMet && !error.whole) return { state: 'partly', text: gathered.text() }
    if (error instanceof LimitMet) return { state: 'too_large', text: '' }
    // Whatever else a parser says of a file: it could not be read.
    return { state: 'unreadable', text: '' }
  }
}

async function readAs(kind: string, bytes: Uint8Array, gathered: Gathered): Promise<void> {
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf.ts')
    lockDown()
    return readPdf(bytes, gathered)
  }
  if (kind === 'office') {
    const { readOffice } = await import('./office.ts')
    lockDown()
    return readOffice(bytes, gathered)
  }
  lockDown()
  gathered.add(new TextDecoder('utf-8').decode(bytes))
}
