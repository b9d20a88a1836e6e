import { useState } from 'react'
import { useChange, useRead } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Checkbox } from '../kit/choices.tsx'
import { TextArea, TextField } from '../kit/field.tsx'
import { Section } from '../kit/page.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import type { Driver } from './driver.ts'
import { edited, type Typed, typedOf } from './driver-typed.ts'
import { FormulaText } from './formula.tsx'
import { InputFields, Said } from './input-fields.tsx'
import { driverWords } from './value-words.ts'
import { useNames, Worth } from './worth.tsx'

/** Changes a driver for this company: what is wrong with the formula is said while it is written. */
export function DriverForm({ driver, onEnd }: { driver: Driver; onEnd: () => void }) {
  const t = useWords(driverWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [typed, type] = useState(() => typedOf(driver))
  const [reason, say] = useState('')
  const { mutate, error, isPending } = useChange('editDriver', ['readDriver', 'listDrivers'])
  const given = edited(typed)
  const change = (part: Partial<Typed>) => type((before) => ({ ...before, ...part }))
  const save = () => {
    if (!given || reason.trim().length < 3 || isPending) return
    const all = { driverId: driver.id, ...given, reason: reason.trim() }
    mutate(
      { given: all, version: driver.version },
      {
        onSuccess: () => {
          toast({ text: t('saved') })
          onEnd()
        },
      },
    )
  }
  return (
    <form
      className="v-form"
      autoComplete="off"
      onSubmit={(submit) => {
        submit.preventDefault()
        save()
      }}
    >
      <Checkbox checked={typed.on} onChange={(on) => change({ on })}>
        {t('counts')}
      </Checkbox>
      <FormulaField driver={driver} typed={typed} onChange={(formula) => change({ formula })} />
      <Section title={t('inputs')}>
        {typed.inputs.map((input, place) => (
          <InputFields
            key={input.symbol}
            typed={input}
            unit={driver.inputs[place]?.unit ?? ''}
            onChange={(part) =>
              change({ inputs: typed.inputs.map((each, at) => (at === place ? { ...each, ...part } : each)) })
            }
          />
        ))}
      </Section>
      <details className="v-texts">
        <summary>{t('texts')}</summary>
        <Said field={t('name')} said={typed.name} onChange={(name) => change({ name })} />
        <Said field={t('bias')} said={typed.bias} onChange={(bias) => change({ bias })} />
        <Said field={t('guard')} said={typed.guard} onChange={(guard) => change({ guard })} />
      </details>
      <TextField
        label={t('reason')}
        description={t('reasonNote')}
        value={reason}
        onChange={say}
        maxLength={500}
        required
      />
      {error && <ErrorState title={t('notSaved')}>{textOf(error)}</ErrorState>}
      <div className="w-actions">
        <Button type="submit" kind="filled" disabled={!given || reason.trim().length < 3} busy={isPending}>
          {t('save')}
        </Button>
        <Button onPress={onEnd}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

type FormulaFieldProps = { driver: Driver; typed: Typed; onChange: (formula: string) => void }

function FormulaField({ driver, typed, onChange }: FormulaFieldProps) {
  const t = useWords(driverWords)
  const names = useNames(driver)
  const formula = useDebounced(typed.formula, 200)
  const inputs = edited(typed)?.inputs ?? []
  const values = Object.fromEntries(
    inputs.flatMap(({ symbol, default: range }) => (range ? [[symbol, range.likely] as const] : [])),
  )
  const { data } = useRead('checkDriver', { driverId: driver.id, formula, values }, { keep: true })
  return (
    <div className="w-stack" data-gap="8">
      <TextArea
        label={t('formula')}
        rows={2}
        description={t('formulaNote')}
        value={typed.formula}
        onChange={onChange}
        error={data?.fault?.sentence}
        maxLength={1000}
        lang="zxx"
      />
      <div className="v-check" role="status">
        {data?.written && (
          <>
            <FormulaText symbols={data.written.symbols} />
            <p className="v-words">{t('inWords', { words: data.written.words })}</p>
            <Worth driver={driver} result={data.result} lacking={data.lacking} />
            {data.unused.length > 0 && <p>{t('notRead', { names: names(data.unused) })}</p>}
          </>
        )}
      </div>
    </div>
  )
}
