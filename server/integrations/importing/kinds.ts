import type { ArchiveReader } from '../archives/records.ts'
import { slackArchive } from '../slack/reader.ts'
import { stackExchangeArchive } from '../stackexchange/reader.ts'

export const archiveKinds = ['slack', 'stackexchange'] as const
export type ArchiveKind = (typeof archiveKinds)[number]

/** Whose archives are read, and what people read where an imported text comes from. */
export const archives: Readonly<Record<ArchiveKind, { reader: ArchiveReader; mark: string }>> = {
  slack: { reader: slackArchive, mark: 'Slack' },
  stackexchange: { reader: stackExchangeArchive, mark: 'Stack Exchange' },
}
