import { fileAdded, type ImportedFile } from '../../content/index.ts'
import type { PastFact } from '../../platform/facts/index.ts'
import { examineUpload } from '../../platform/files/index.ts'
import type { House } from '../../platform/house.ts'
import type { Paper } from '../company/shape.ts'
import { hour } from '../company/times.ts'
import { docxOf, xlsxOf } from '../papers/office.ts'
import { pdfOf } from '../papers/pdf.ts'
import { type Cast, fileKeysOf, later, past, type Telling } from './standing.ts'

/** A paper whose bytes are kept, and that its author added it. */
export type Hung = { file: ImportedFile; fact: PastFact }

/** Keeps the bytes of what hangs on these conversations, and lets go of them where the rest fails. */
export async function withPapers(
  files: House['files'],
  cast: Cast,
  portion: readonly Telling[],
  tell: (papers: readonly Hung[]) => Promise<void>,
): Promise<void> {
  const papers: Hung[] = []
  try {
    for (const telling of portion) papers.push(...(await hungOn(files, cast, telling)))
    await tell(papers)
  } catch (error) {
    for (const { file } of papers) await files.remove(file.key)
    throw error
  }
}

async function hungOn(files: House['files'], cast: Cast, telling: Telling): Promise<Hung[]> {
  const { conversation, key, at } = telling
  const keys = fileKeysOf(telling)
  const author = cast.standing(conversation.by)
  const added = later(at, -hour / 10)
  const hung: Hung[] = []
  for (const [place, paper] of (conversation.files ?? []).entries()) {
    const bytes = bytesOf(paper)
    const { name } = paper
    const { kind, mime } = await examineUpload(bytes, { name, declaredMime: '', maxBytes: bytes.length })
    const kept = await files.put(bytes)
    if (typeof kept === 'string') throw new Error(`${name} is too large.`)
    const id = cast.idOf('file', keys[place] ?? '')
    const postId = cast.idOf('post', key)
    const spaceId = conversation.space === null ? null : cast.idOf('space', conversation.space)
    const file = { id, postId, spaceId, ownerId: author.id, name, kind, mime, at: added, ...kept }
    hung.push({ file, fact: past(fileAdded({ fileId: id, kind, bytes: kept.bytes }), author, added) })
  }
  return hung
}

function bytesOf(paper: Paper): Buffer {
  if ('pages' in paper) return pdfOf(paper.pages)
  if ('sheet' in paper) return xlsxOf(paper.sheet, paper.rows)
  return docxOf(paper.paragraphs)
}
