import { TextField } from '../kit/field.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import { rangeOf, type TypedInput } from './driver-typed.ts'
import { SymbolText } from './formula.tsx'
import { useUnit } from './input-table.tsx'
import { driverWords } from './value-words.ts'

type InputFieldsProps = { typed: TypedInput; unit: string; onChange: (part: Partial<TypedInput>) => void }

/** The default of one input with its range; its texts, folded. */
export function InputFields({ typed, unit, onChange }: InputFieldsProps) {
  const t = useWords(driverWords)
  const unitOf = useUnit()
  const { language } = usePlace()
  const { symbol, name, defaultSource, low, likely, high } = typed
  const wrong = rangeOf(typed) === 'wrong' ? t('notNumber') : null
  return (
    <fieldset className="v-input">
      <legend>
        <SymbolText symbol={symbol} />, {name[language]}, <span className="w-quiet">{unitOf({ unit })}</span>
      </legend>
      <div className="v-range">
        <TextField label={t('low')} value={low} onChange={(text) => onChange({ low: text })} />
        <TextField
          label={t('likely')}
          value={likely}
          onChange={(text) => onChange({ likely: text })}
          error={wrong}
        />
        <TextField label={t('high')} value={high} onChange={(text) => onChange({ high: text })} />
      </div>
      <details className="v-texts">
        <summary>{t('inputTexts')}</summary>
        <Said field={t('name')} said={name} onChange={(text) => onChange({ name: text })} />
        <Said field={t('why')} said={defaultSource} onChange={(text) => onChange({ defaultSource: text })} />
      </details>
    </fieldset>
  )
}

type Text = { fr: string; en: string }

/** A text in both languages. */
export function Said({
  field,
  said,
  onChange,
}: {
  field: string
  said: Text
  onChange: (said: Text) => void
}) {
  const t = useWords(driverWords)
  return (
    <div className="v-said">
      <TextField
        label={t('inFrench', { field })}
        lang="fr"
        value={said.fr}
        onChange={(fr) => onChange({ ...said, fr })}
        maxLength={500}
      />
      <TextField
        label={t('inEnglish', { field })}
        lang="en"
        value={said.en}
        onChange={(en) => onChange({ ...said, en })}
        maxLength={500}
      />
    </div>
  )
}
