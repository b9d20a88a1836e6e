import { type OnBytes, textOf } from './content.ts'
import type { Archive } from './open-archive.ts'
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
    throw new ArchiveRefused('wrong_json', name, lineOfError(text, error.message))
  }
}

/** V8 does not always say where: then the first line with which the text is wrong rather than unfinished. */
function lineOfError(text: string, message: string): number {
  const lines = text.split('\n')
  const position = positionIn(message)
  if (position !== null) return text.slice(0, position).split('\n').length
  let [low, high] = [1, lines.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isUnfinished(lines.slice(0, middle).join('\n'))) low = middle + 1
    else high = middle
  }
  return low
}

function isUnfinished(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const position = positionIn(error.message)
    return position === null ? /end of JSON input/.test(error.message) : position >= text.length
  }
}

function positionIn(message: string): number | null {
  const found = /position (\d+)/.exec(message)?.[1]
  return found === undefined ? null : Number(found)
}
