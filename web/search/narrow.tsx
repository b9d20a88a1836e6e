import { Chip, FilterChip } from '../kit/chips.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import { type Filter, has, otherOperators, turned, without } from './query.ts'
import { searchWords } from './words.ts'

const switches: readonly Filter[] = [
  'question',
  'message',
  'article',
  'announcement',
  'event',
  'poll',
  'idea',
  'unanswered',
  'accepted',
  'file',
]

/** The filters of a line as switches and chips; each writes the operator it stands for into the line. */
export function Narrow({ line, onLine }: { line: string; onLine: (line: string) => void }) {
  const t = useWords(searchWords)
  const { language } = usePlace()
  return (
    <fieldset className="r-narrow">
      <legend className="w-hidden">{t('narrow')}</legend>
      {switches.map((filter) => (
        <FilterChip
          key={filter}
          on={has(line, filter)}
          onChange={() => onLine(turned(line, filter, language))}
        >
          {t(filter)}
        </FilterChip>
      ))}
      {otherOperators(line).map((operator) => (
        <Chip key={operator} word={operator} onRemove={() => onLine(without(line, operator))} />
      ))}
    </fieldset>
  )
}

const operators = [
  ['from:"Awa Diallo"', 'de:"Awa Diallo"', 'helpFrom'],
  ['in:"Machining"', 'dans:"Usinage"', 'helpIn'],
  ['kind:question', 'type:question', 'helpKind'],
  ['is:unanswered', 'est:sans-réponse', 'helpIs'],
  ['has:file', 'avec:fichier', 'helpFile'],
  ['after:2026-03 before:2026-09-15', 'après:2026-03 avant:2026-09-15', 'helpDate'],
  ['"valve body"', '"corps de vanne"', 'helpPhrase'],
] as const

export function Help({ open }: { open: boolean }) {
  const t = useWords(searchWords)
  const { language } = usePlace()
  return (
    <details className="r-help" open={open}>
      <summary>{t('help')}</summary>
      <dl>
        {operators.map(([english, french, says]) => (
          <div key={says}>
            <dt>
              <code>{language === 'fr' ? french : english}</code>
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
