import { Plus, X } from 'lucide-react'
import { Action } from '../kit/action.tsx'
import { TextField } from '../kit/field.tsx'
import { useWords } from '../kit/words.tsx'
import { peopleWords } from './words.ts'

export type Link = { label: string; url: string }

const most = 5

/** What the draft of a card keeps of links: a line each, the address last. */
export const linksText = (links: readonly Link[]): string =>
  links.map(({ label, url }) => `${label}\t${url}`).join('\n')

export const linksOf = (text: string): Link[] =>
  text.split('\n').flatMap((line) => {
    const [label = '', url = ''] = line.split('\t')
    return label || url ? [{ label, url }] : []
  })

type LinksFieldProps = {
  text: string
  onChange: (text: string) => void
  faultOf: (index: number) => string | null
}

/** Up to five pages that one would show colleagues, each with a name. */
export function LinksField({ text, onChange, faultOf }: LinksFieldProps) {
  const t = useWords(peopleWords)
  const rows = text === '' ? [] : text.split('\n')
  const put = (index: number, link: Link) =>
    onChange(rows.map((row, at) => (at === index ? `${link.label}\t${link.url}` : row)).join('\n'))
  return (
    <fieldset className="p-links">
      <legend>{t('links')}</legend>
      {rows.map((row, index) => {
        const [label = '', url = ''] = row.split('\t')
        const number = { number: index + 1 }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place only
          <div className="p-link-row" key={index}>
            <TextField
              label={t('linkLabel', number)}
              value={label}
              maxLength={60}
              onChange={(typed) => put(index, { label: typed.replace(/[\t\n]/g, ' '), url })}
            />
            <TextField
              label={t('linkUrl', number)}
              value={url}
              maxLength={500}
              placeholder="https://"
              error={faultOf(index)}
              onChange={(typed) => put(index, { label, url: typed.replace(/\s/g, '') })}
            />
            <Action icon={X} onPress={() => onChange(rows.filter((_, at) => at !== index).join('\n'))}>
              {t('removeLink', number)}
            </Action>
          </div>
        )
      })}
      {rows.length < most && (
        <Action icon={Plus} onPress={() => onChange(rows.length === 0 ? '\t' : `${text}\n\t`)}>
          {t('addLink')}
        </Action>
      )}
      <p className="w-small w-quiet">{t('linksNote')}</p>
    </fieldset>
  )
}
