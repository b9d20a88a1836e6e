import { baseName } from '../archives/archive.ts'
import type { Archive } from '../archives/open-archive.ts'
import type { Report } from '../archives/report.ts'
import type { SlackChannel } from './shapes.ts'
import { lostWords, problemWords } from './words.ts'

export type Channel = {
  sourceId: string
  name: string
  listed: SlackChannel | null
  private: boolean
  days: string[]
}

const rootFiles = new Set([
  'channels.json',
  'groups.json',
  'dms.json',
  'mpims.json',
  'users.json',
  'org_users.json',
  'integration_logs.json',
])

/** Which folder holds which channel; what belongs to none is counted as lost, direct conversations unopened. */
export function layChannels(
  archive: Archive,
  open: SlackChannel[],
  closed: SlackChannel[],
  directIds: Set<string>,
  report: Report,
): Channel[] {
  const folders = dayFolders(archive, report)
  const channels: Channel[] = []
  const taken = new Set<string>()
  for (const [listed, isPrivate] of [...open.map(withFlag(false)), ...closed.map(withFlag(true))]) {
    if (taken.has(listed.id)) {
      report.warn('duplicate_channel', problemWords.duplicate_channel, listed.id)
      continue
    }
    taken.add(listed.id)
    if (isPrivate) report.warn('private_channel', problemWords.private_channel, listed.name)
    const folder = folders.has(listed.name.normalize('NFC')) ? listed.name.normalize('NFC') : listed.id
    channels.push({
      sourceId: listed.id,
      name: listed.name,
      listed,
      private: isPrivate,
      days: folders.get(folder) ?? [],
    })
    folders.delete(folder)
  }
  for (const [folder, days] of folders) {
    if (directIds.has(folder) || /^(D[A-Z0-9]{7,}|mpdm-.*)$/.test(folder)) {
      report.lose('directDayFiles', lostWords.directDayFiles, days.length)
      continue
    }
    report.warn('unlisted_channel', problemWords.unlisted_channel, folder)
    channels.push({ sourceId: `folder:${folder}`, name: folder, listed: null, private: true, days })
  }
  return channels
}

const withFlag =
  (isPrivate: boolean) =>
  (channel: SlackChannel): [SlackChannel, boolean] => [channel, isPrivate]

function dayFolders(archive: Archive, report: Report): Map<string, string[]> {
  const folders = new Map<string, string[]>()
  for (const name of archive.entries.keys()) {
    const folder = name.slice(0, Math.max(0, name.length - baseName(name).length - 1))
    if (name.startsWith('__uploads/') || (folder === '' && rootFiles.has(name))) continue
    if (folder === '' || folder.includes('/') || !/^\d{4}-\d{2}-\d{2}\.json$/.test(baseName(name))) {
      report.lose('otherFiles', lostWords.otherFiles)
      continue
    }
    const days = folders.get(folder)
    if (days === undefined) folders.set(folder, [name])
    else days.push(name)
  }
  return folders
}
