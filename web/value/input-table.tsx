import { type Format, useFormat } from '../kit/format.tsx'
import { Table } from '../kit/table.tsx'
import { type Say, usePlace, useWords } from '../kit/words.tsx'
import type { Driver } from './driver.ts'
import { SymbolText } from './formula.tsx'
import { driverWords, unitWords } from './value-words.ts'

type Input = Driver['inputs'][number]

export function InputTable({ inputs }: { inputs: readonly Input[] }) {
  const t = useWords(driverWords)
  const unit = useUnit()
  const format = useFormat()
  const { language } = usePlace()
  return (
    <Table
      caption={t('inputs')}
      captionHidden
      stacks
      lines={inputs}
      lineKey={({ symbol }) => symbol}
      columns={[
        { head: t('symbol'), names: true, cell: ({ symbol }) => <SymbolText symbol={symbol} /> },
        {
          head: t('input'),
          cell: (input) => (
            <>
              {input.name[language]}, <span className="w-quiet">{unit(input)}</span>
            </>
          ),
        },
        { head: t('source'), cell: (input) => <Source input={input} /> },
        { head: t('byDefault'), numeric: true, cell: (input) => rangeIn(input, t, format) },
        {
          head: t('why'),
          cell: ({ defaultSource, common }) => (
            <span className="w-small">
              {defaultSource[language]} {common && t('common')}
            </span>
          ),
        },
      ]}
    />
  )
}

/** The unit of an input in words. */
export function useUnit(): (input: Pick<Input, 'unit'>) => string {
  const say = useWords(unitWords)
  return ({ unit }) => (isUnit(unit) ? say(unit) : unit)
}

const isUnit = (unit: string): unit is keyof typeof unitWords => Object.hasOwn(unitWords, unit)

function Source({ input: { source, from, ready } }: { input: Input }) {
  const t = useWords(driverWords)
  return (
    <>
      {t(source)}
      {!ready && <span className="v-not-yet">{t('notYet', { from: from.is })}</span>}
    </>
  )
}

function rangeIn({ default: range, unit }: Input, t: Say<keyof typeof driverWords>, format: Format): string {
  if (!range) return t('none')
  const { likely, low, high } = range
  const said = (value: number) =>
    unit === '1' ? format.percent(value, 1) : format.number(value, { maximumFractionDigits: 4 })
  if (low === high) return said(likely)
  return t('between', { likely: said(likely), low: said(low), high: said(high) })
}
