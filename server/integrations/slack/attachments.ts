import { escaped, link, quote } from '../archives/markdown.ts'
import type { Report } from '../archives/report.ts'
import { mrkdwnToMarkdown, type Names } from './mrkdwn.ts'
import type { SlackAttachment } from './shapes.ts'
import { lostWords } from './words.ts'

/** What apps and forwarded messages carry beside the text, as quotes; previews of links are lost. */
export function attachmentsToMarkdown(attachments: SlackAttachment[], names: Names, report: Report): string {
  const kept: string[] = []
  for (const attachment of attachments) {
    const forwarded = attachment.is_share || attachment.is_msg_unfurl
    const preview = attachment.from_url !== undefined || attachment.original_url !== undefined
    if (preview && !forwarded) {
      report.lose('linkPreviews', lostWords.previews)
      continue
    }
    const text = attachmentText(attachment, names)
    if (text !== '') kept.push(quote(text))
  }
  return kept.join('\n\n')
}

function attachmentText(attachment: SlackAttachment, names: Names): string {
  const { author_name: author, pretext, title, title_link: address, text, fields, fallback } = attachment
  const parts = [
    author ? escaped(author) : '',
    mrkdwnToMarkdown(pretext ?? '', names),
    title ? link(`**${escaped(title.trim())}**`, address ?? '') : '',
    mrkdwnToMarkdown(text ?? '', names),
    ...fields.map(({ title: name, value }) => `${escaped(name.trim())}: ${mrkdwnToMarkdown(value, names)}`),
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join('\n\n') : mrkdwnToMarkdown(fallback ?? '', names)
}
