import { Send } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRead } from '../../app/api.ts'
import { Button } from '../../kit/button.tsx'
import { Segmented } from '../../kit/choices.tsx'
import { Section } from '../../kit/page.tsx'
import { Select } from '../../kit/select.tsx'
import { Notice } from '../../kit/states.tsx'
import { Table } from '../../kit/table.tsx'
import { usePlace, useWords } from '../../kit/words.tsx'
import { type Given, type Preview, Totals, useHeadings, useMonth } from './parts.tsx'
import { figureWords } from './words.ts'

type Props = {
  preview: Preview
  given: Given
  busy: boolean
  onReading: (next: Given) => void
  onSubmit: () => void
}

/** How a file reads; every guess can be corrected, and nothing is stored yet. */
export function Understood({ preview, given, busy, onReading, onSubmit }: Props) {
  const t = useWords(figureWords)
  const { problems, same, totals } = preview
  return (
    <>
      <Section title={t('understood')}>
        <div className="w-stack">
          <Line preview={preview} />
          {same && (
            <Notice tone="gaude">
              {t.rich('sameFile', {
                a: (inside: ReactNode) => <a href={`/results/imports/${same.id}`}>{inside}</a>,
              })}
            </Notice>
          )}
          <Sign preview={preview} given={given} onReading={onReading} />
        </div>
      </Section>
      <Problems problems={problems} />
      {problems.count === 0 && <Totals totals={totals} replaced={preview.replaced} />}
      {preview.columns.length > 0 && (
        <Section title={t('columns')}>
          <Columns preview={preview} given={given} busy={busy} onReading={onReading} />
        </Section>
      )}
      <First preview={preview} />
      {problems.count === 0 && !same && (
        <div className="v-submit">
          <Button kind="filled" icon={Send} busy={busy} onPress={onSubmit}>
            {t('submit')}
          </Button>
          <p className="w-field-note">{t('submitNote')}</p>
        </div>
      )}
    </>
  )
}

function Line({ preview: { name, rows, teams, months } }: { preview: Preview }) {
  const t = useWords(figureWords)
  const month = useMonth()
  const [from = '', to = ''] = [months[0], months.at(-1)]
  const span = months.length === 0 ? t('noMonths') : t('monthSpan', { from: month(from), to: month(to) })
  const told = months.length === 1 ? month(from) : span
  return (
    <p>{t.rich('reading', { name, rows, teams, months: told, b: (inside: ReactNode) => <b>{inside}</b> })}</p>
  )
}

function Sign({ preview: { decimal }, given, onReading }: Pick<Props, 'preview' | 'given' | 'onReading'>) {
  const t = useWords(figureWords)
  if (decimal.sign === null && !decimal.asked) return null
  return (
    <div className="w-stack" data-gap="8">
      <Segmented
        label={t('decimal')}
        labelHidden={false}
        options={[
          { id: ',', word: t('comma') },
          { id: '.', word: t('point') },
        ]}
        {...(decimal.sign ? { value: decimal.sign } : { value: null })}
        onChange={(sign) => onReading({ ...given, decimal: sign })}
      />
      {decimal.asked && <Notice tone="gaude">{t('decimalAsked')}</Notice>}
    </div>
  )
}

function Problems({ problems: { count, first } }: Pick<Preview, 'problems'>) {
  const t = useWords(figureWords)
  const { language } = usePlace()
  if (count === 0) return null
  return (
    <Section title={t('problems', { count })}>
      <p role="alert" className="v-note">
        {t('problemsNote')}
      </p>
      <Table
        caption={t('problems', { count })}
        captionHidden
        stacks
        lines={first.map((problem, at) => ({ ...problem, at }))}
        lineKey={({ at }) => String(at)}
        columns={[
          { head: t('row'), cell: ({ row }) => row || '–', numeric: true },
          { head: t('column'), cell: ({ column }) => column || '–', names: true },
          { head: t('what'), cell: ({ sentence }) => sentence[language] },
          { head: t('remedy'), cell: ({ remedy }) => remedy[language] },
        ]}
      />
      {count > first.length && (
        <p className="w-small w-quiet">{t('moreProblems', { shown: first.length })}</p>
      )}
    </Section>
  )
}

type Field = NonNullable<Preview['columns'][number]['field']>

function Columns({ preview, given, busy, onReading }: Omit<Props, 'onSubmit'>) {
  const t = useWords(figureWords)
  const heading = useHeadings()
  const { data } = useRead('readFigureTemplates', {})
  const keys = data?.systems.find(({ system }) => system === preview.system)?.columns ?? []
  const options: { id: Field | 'none'; word: string }[] = [
    { id: 'none', word: t('leftOut') },
    { id: 'team', word: t('team') },
    { id: 'month', word: t('month') },
    ...keys.map(({ key }) => ({ id: key, word: heading(key) })),
  ]
  const say = (name: string, id: Field | 'none') =>
    onReading({ ...given, mapping: { ...given.mapping, [name]: id === 'none' ? null : id } })
  return (
    <ul className="v-columns">
      {preview.columns.map(({ heading: name, field, samples }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns may bear one heading
        <li key={`${name} ${at}`} className="v-column">
          <div>
            <b>{name || t('noHeading')}</b>
            <p className="w-small w-quiet">{samples.join(' · ')}</p>
          </div>
          <Select
            label={t('meaning', { heading: name || t('noHeading') })}
            labelHidden
            options={options}
            value={field ?? 'none'}
            onChange={(id) => say(name, id)}
            disabled={busy}
          />
        </li>
      ))}
    </ul>
  )
}

function First({ preview: { first, columns } }: { preview: Preview }) {
  const t = useWords(figureWords)
  if (first.length === 0) return null
  return (
    <Section title={t('first')}>
      <Table
        caption={t('first')}
        captionHidden
        lines={first}
        lineKey={({ row }) => String(row)}
        columns={[
          { head: t('row'), cell: ({ row }) => row, numeric: true },
          ...columns.map(({ heading }, at) => ({
            head: heading || `${t('noHeading')} ${at + 1}`,
            cell: ({ cells }: Preview['first'][number]) => cells[at] ?? '',
          })),
        ]}
      />
    </Section>
  )
}
