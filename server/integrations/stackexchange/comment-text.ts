import { asLines } from '../archives/markdown.ts'

/**
 * Comments are dumped as their authors typed them: Markdown within a line (emphasis, code, links). Everything else
 * (HTML, images, headings, lists) was never read as markup there and must not start to be.
 */
export function commentToMarkdown(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n\s*\n/)
  return lines.map((paragraph) => asLines(withoutMarkup(paragraph))).join('\n\n')
}

function withoutMarkup(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : neutral(part)))
    .join('')
}

function neutral(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/`/g, '\\`')
    .replace(/</g, '\\<')
    .replace(/!(?=\[)/g, '\\!')
    .replace(/\|/g, '\\|')
    .replace(/~~/g, '\\~\\~')
    .replace(/^\[(?=[^\]\n]*\]:)/gm, '\\[')
    .replace(/&(?=#?\w+;)/g, '\\&')
}
