import { z } from 'zod'

/** Exports differ with their year and the tool that made them: only ids and times are asked for. */
const word = z.string().optional().catch(undefined)
const flag = z.boolean().catch(false)
const id = z.string().min(1).max(100)

/** "seconds.microseconds", which is also the message's id within its channel. */
export const timestamp = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().regex(/^\d{9,10}(\.\d{1,6})?$/))

export const slackUser = z.object({
  id,
  name: word,
  real_name: word,
  deleted: flag,
  is_bot: flag,
  profile: z
    .object({ email: word, real_name: word, display_name: word, title: word })
    .catch({ email: undefined, real_name: undefined, display_name: undefined, title: undefined }),
})
export type SlackUser = z.infer<typeof slackUser>

const titled = z.object({ value: z.string().catch('') }).catch({ value: '' })

export const slackChannel = z.object({
  id,
  name: id,
  created: z.coerce.number().optional().catch(undefined),
  creator: word,
  is_archived: flag,
  members: z.array(z.string()).catch([]),
  topic: titled,
  purpose: titled,
  pins: z.array(z.object({ id: z.string() }).catch({ id: '' })).catch([]),
})
export type SlackChannel = z.infer<typeof slackChannel>

export const slackFile = z.object({
  id,
  name: word,
  title: word,
  mimetype: word,
  size: z.number().int().nonnegative().optional().catch(undefined),
  mode: word,
  file_access: word,
  url_private: word,
  initial_comment: z.object({ comment: z.string() }).optional().catch(undefined),
})
export type SlackFile = z.infer<typeof slackFile>

export const slackReaction = z.object({
  name: z.string().min(1),
  users: z.array(z.string()).catch([]),
  count: z.number().int().nonnegative().catch(0),
})
export type SlackReaction = z.infer<typeof slackReaction>

export const slackAttachment = z.object({
  from_url: word,
  original_url: word,
  is_share: flag,
  is_msg_unfurl: flag,
  author_name: word,
  pretext: word,
  title: word,
  title_link: word,
  text: word,
  fallback: word,
  fields: z.array(z.object({ title: z.string().catch(''), value: z.string().catch('') })).catch([]),
})
export type SlackAttachment = z.infer<typeof slackAttachment>

const root = z.object({ ts: word, thread_ts: word }).optional().catch(undefined)
const comment = z.object({ user: z.string(), comment: z.string() }).optional().catch(undefined)
const userProfile = z.object({ real_name: word, display_name: word, name: word }).optional().catch(undefined)

export const slackMessage = z.object({
  type: z.string().catch('message'),
  subtype: word,
  user: word,
  bot_id: word,
  username: word,
  bot_profile: z.object({ name: word }).optional().catch(undefined),
  user_profile: userProfile,
  text: z.string().catch(''),
  ts: timestamp,
  thread_ts: timestamp.optional().catch(undefined),
  reply_count: z.number().catch(0),
  root,
  edited: z.object({ ts: timestamp }).optional().catch(undefined),
  reactions: z.array(z.unknown()).catch([]),
  file: z.unknown().optional(),
  files: z.array(z.unknown()).catch([]),
  attachments: z.array(z.unknown()).catch([]),
  comment,
  blocks: z.unknown().optional(),
})
export type SlackMessage = z.infer<typeof slackMessage>
