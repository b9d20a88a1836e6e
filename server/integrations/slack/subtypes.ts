import type { Sentence } from '../archives/records.ts'
import type { SlackMessage } from './shapes.ts'
import { lostWords } from './words.ts'

/** Messages that say what happened to a channel, not what somebody said: what they are counted under. */
const announcements: Record<string, keyof typeof lostWords> = {
  channel_join: 'joins',
  channel_leave: 'joins',
  group_join: 'joins',
  group_leave: 'joins',
  channel_name: 'channelChanges',
  channel_topic: 'channelChanges',
  channel_purpose: 'channelChanges',
  channel_archive: 'channelChanges',
  channel_unarchive: 'channelChanges',
  channel_convert_to_private: 'channelChanges',
  channel_convert_to_public: 'channelChanges',
  channel_posting_permissions: 'channelChanges',
  group_name: 'channelChanges',
  group_topic: 'channelChanges',
  group_purpose: 'channelChanges',
  group_archive: 'channelChanges',
  group_unarchive: 'channelChanges',
  pinned_item: 'pins',
  unpinned_item: 'pins',
  bot_add: 'integrations',
  bot_remove: 'integrations',
  bot_enable: 'integrations',
  bot_disable: 'integrations',
  app_conversation_join: 'integrations',
  huddle_thread: 'calls',
  sh_room_created: 'calls',
  sh_room_shared: 'calls',
  reminder_add: 'calls',
  message_changed: 'systemMessages',
  message_deleted: 'systemMessages',
  message_replied: 'systemMessages',
  reply_broadcast: 'systemMessages',
  ekm_access_denied: 'systemMessages',
  tombstone: 'systemMessages',
}

const spokenSubtypes = new Set([
  'bot_message',
  'file_share',
  'file_comment',
  'file_mention',
  'me_message',
  'thread_broadcast',
  'tombstone',
  'slackbot_response',
  'channel_canvas_updated',
  'document_mention',
])

export type Leaving = { what: string; why: Sentence }

/** Why a message is left out, or null if it is kept. A deleted message that still has replies holds them together. */
export function leavingOf({
  type,
  subtype = '',
  user,
  ts,
  thread_ts,
  reply_count,
}: SlackMessage): Leaving | null {
  if (type !== 'message' || user === 'U00') return leaving('systemMessages', type)
  if (subtype === 'tombstone' && (thread_ts === ts || reply_count > 0)) return null
  const reason = announcements[subtype]
  return reason === undefined ? null : leaving(reason, subtype)
}

function leaving(reason: keyof typeof lostWords, what: string): Leaving {
  return { what, why: lostWords[reason] }
}

export function isKnownSubtype(subtype: string | undefined): boolean {
  return subtype === undefined || subtype === '' || spokenSubtypes.has(subtype)
}
