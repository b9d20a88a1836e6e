import { escaped, link } from '../archives/markdown.ts'
import { blocksToMarkdown } from './blocks.ts'
import { mrkdwnToMarkdown, type Names } from './mrkdwn.ts'
import type { SlackFile, SlackMessage } from './shapes.ts'

/** What was said, without what the application added around it in the years of the old `file` object. */
export function saidIn(message: SlackMessage, names: Names): string {
  if (message.comment !== undefined) return mrkdwnToMarkdown(message.comment.comment, names)
  const text = mrkdwnToMarkdown(withoutNotice(message), names)
  const richer = richerOf(text, message, names)
  const isAction = message.subtype === 'me_message' && richer !== '' && !/[_\n]/.test(richer)
  return isAction ? `_${richer}_` : richer
}

/** Files kept elsewhere live on behind their address; of the others the message keeps the names. */
export function namedFiles(files: SlackFile[]): string {
  const lines = files.map((file) => {
    const title = escaped((file.title || file.name || file.id).replace(/\s+/g, ' '))
    if (file.mode === 'external') return link(title, file.url_private ?? '')
    return title
  })
  return lines.filter((line) => line !== '').join('\n\n')
}

const uploadNotice = /^<@[^>]+> (?:uploaded|shared) a file: <[^>]*>(?: and commented: ([\s\S]*))?$/
const commentNotice = /^<@[^>]+> commented on [^\n]{0,300}? file <[^>]{0,500}>: ([\s\S]*)$/

function withoutNotice({ subtype, text }: SlackMessage): string {
  const upload = subtype === 'file_share' ? uploadNotice.exec(text) : null
  if (upload !== null) return upload[1] ?? ''
  const comment = subtype === 'file_comment' ? commentNotice.exec(text) : null
  return comment?.[1] ?? text
}

function richerOf(text: string, message: SlackMessage, names: Names): string {
  if (message.blocks === undefined || message.blocks === null) return text
  const { markdown, structured } = blocksToMarkdown(message.blocks, names)
  if (structured) return markdown
  return letters(markdown) > letters(text) ? markdown : text
}

function letters(markdown: string): number {
  return markdown.replace(/\]\([^)\s]*\)|[^\p{L}\p{N}]/gu, '').length
}
