import type { Archive } from './archive.ts'
import { type OnBytes, textOf } from './content.ts'
import { ArchiveRefused } from './refused.ts'

/** The parsed content of one JSON entry, which is held in memory whole, hence the limit on its size. */
export async function readJson(archive: Archive, name: string, onBytes: OnBytes): Promise<unknown> {
  const declared = archive.entries.get(name)?.bytes ?? 0
  if (declared > archive.limits.jsonBytes) throw new ArchiveRefused('file_too_large', name)
  const pieces: string[] = []
  let length = 0
  for await (const piece of textOf(archive, name, onBytes)) {
    length += piece.length
    if (length > archive.limits.jsonBytes) throw new ArchiveRefused('file_too_large', name)
    pieces.push(piece)
  }
  return parse(pieces.join(''), name)
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length)
    throw new ArchiveRefused('wrong_json', name, text.slice(0, position).split('\n').length)
  }
}
