import { useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Segmented } from '../kit/choices.tsx'
import { Section } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { ErrorState } from '../kit/states.tsx'
import { Table } from '../kit/table.tsx'
import { useWords } from '../kit/words.tsx'
import type { Preview, Reading } from './import-reading.ts'
import { importWords } from './words.ts'

type Field = NonNullable<Preview['columns'][number]['field']>
type Column = Preview['columns'][number]

const fieldWords = {
  externalId: 'externalId',
  email: 'email',
  firstName: 'firstName',
  lastName: 'lastName',
  name: 'name',
  title: 'titleField',
  jobFamily: 'jobFamily',
  organisation: 'organisation',
  division: 'division',
  department: 'department',
  team: 'team',
  site: 'site',
  manager: 'manager',
  languages: 'languages',
  startedOn: 'startedOn',
  active: 'active',
  skills: 'skills',
  type: 'type',
} as const satisfies Record<Field, keyof typeof importWords>

type Props = {
  preview: Preview
  reading: Reading
  onReading: (reading: Reading, preview: Preview) => void
  onTry: () => void
  onRestart: () => void
}

/** How the file was understood, column by column; every guess can be corrected. */
export function ImportColumns({ preview, reading, onReading, onTry, onRestart }: Props) {
  const t = useWords(importWords)
  const textOf = useProblemText()
  const look = useChange('previewPeople')
  const read = (next: Reading) =>
    look.mutate(
      { given: { importId: preview.id, ...next } },
      { onSuccess: (shown) => onReading(next, shown) },
    )
  const separators = { ',': t('comma'), ';': t('semicolon'), '\t': t('tab') }
  return (
    <>
      <p className="p-read">
        {t.rich(preview.separator === null ? 'readingLdif' : 'reading', {
          name: preview.name,
          people: preview.people,
          separator: preview.separator === null ? '' : separators[preview.separator],
          encoding: preview.encoding.toUpperCase(),
          b: (inside) => <b>{inside}</b>,
        })}{' '}
        <button type="button" className="p-again" onClick={onRestart}>
          {t('otherFile')}
        </button>
      </p>
      {preview.columns.some(({ field }) => field === 'startedOn') && (
        <div className="p-dates">
          <Segmented
            label={t('dates')}
            labelHidden={false}
            options={[
              { id: 'day first', word: t('dayFirst') },
              { id: 'month first', word: t('monthFirst') },
            ]}
            value={preview.dateOrder.order}
            onChange={(dateOrder) => read({ ...reading, dateOrder })}
          />
          {!preview.dateOrder.sure && <p className="w-small w-quiet">{t('dateUnsure')}</p>}
        </div>
      )}
      <Section title={t('columns')}>
        <Columns
          columns={preview.columns}
          busy={look.isPending}
          onField={({ heading }, field) =>
            read({ ...reading, mapping: { ...reading.mapping, [heading]: field } })
          }
        />
      </Section>
      <Section title={t('firstPeople')}>
        <First people={preview.first} />
      </Section>
      {look.error && <ErrorState title={t('refused')}>{textOf(look.error)}</ErrorState>}
      <div className="p-reach p-next">
        <Button kind="filled" onPress={onTry} disabled={look.isPending}>
          {t('try')}
        </Button>
      </div>
    </>
  )
}

function Columns({
  columns,
  busy,
  onField,
}: {
  columns: Column[]
  busy: boolean
  onField: (column: Column, field: Field | null) => void
}) {
  const t = useWords(importWords)
  const fields = Object.keys(fieldWords) as Field[]
  const options = [
    { id: 'none' as const, word: t('leaveOut') },
    ...fields.map((id) => ({ id, word: t(fieldWords[id]) })),
  ]
  return (
    <ul className="p-columns">
      {columns.map((column) => (
        <li key={column.heading} className="p-column">
          <div>
            <b>{column.heading}</b>
            <p className="p-samples">{column.samples.join(' · ')}</p>
          </div>
          <Select
            label={t('meansOf', { heading: column.heading })}
            labelHidden
            options={options}
            value={column.field ?? 'none'}
            onChange={(id) => onField(column, id === 'none' ? null : id)}
            disabled={busy}
          />
        </li>
      ))}
    </ul>
  )
}

function First({ people }: { people: Preview['first'] }) {
  const t = useWords(importWords)
  return (
    <Table
      caption={t('firstPeople')}
      captionHidden
      lines={people}
      lineKey={({ row }) => String(row)}
      columns={[
        { head: t('row'), cell: ({ row }) => row, numeric: true },
        { head: t('name'), cell: ({ name }) => name, names: true },
        { head: t('titleField'), cell: ({ title }) => title },
        { head: t('department'), cell: ({ unitPath }) => unitPath.join(' › ') },
        { head: t('jobFamily'), cell: ({ jobFamily }) => jobFamily },
        { head: t('manager'), cell: ({ managerRef }) => managerRef },
        { head: t('site'), cell: ({ site }) => site },
      ]}
    />
  )
}
