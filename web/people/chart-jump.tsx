import { useState } from 'react'
import { useLocation } from 'wouter'
import { useRead } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { ComboBox } from '../kit/combobox.tsx'
import { useWords } from '../kit/words.tsx'
import { chartAddress, type Sought } from './chart-way.ts'
import { chartWords } from './chart-words.ts'

/** Opens the chart at a person or a unit. */
export function ChartJump({ by }: { by: Sought['by'] }) {
  const t = useWords(chartWords)
  const [, navigate] = useLocation()
  const [typed, type] = useState('')
  const q = useDebounced(typed.trim(), 150)
  const { data } = useRead('findInChart', { q }, { enabled: q.length > 0, keep: true })
  const people = (data?.people ?? []).map(({ id, name, title, unit }) => ({
    id: chartAddress({ by, to: id }),
    word: name,
    note: [title, unit].filter(Boolean).join(', '),
  }))
  const units = (data?.units ?? []).map(({ id, name, within, people: count }) => ({
    id: chartAddress({ by: 'unit', unit: id }),
    word: name,
    note: [t('unitOf', { count }), within].filter(Boolean).join(', '),
  }))
  const go = (address: string | null) => {
    if (!address) return
    type('')
    navigate(address)
  }
  return (
    <div className="p-jump">
      <ComboBox
        label={t('jump')}
        labelHidden
        placeholder={t('jumpPlaceholder')}
        options={q ? [...people, ...units] : []}
        value={null}
        typed={typed}
        onType={type}
        onChange={go}
        empty={q ? t('jumpNone') : t('jumpBegin')}
      />
    </div>
  )
}
