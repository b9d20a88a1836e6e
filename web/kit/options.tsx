import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import type { Option } from './option.ts'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

/** The list inside Select and ComboBox. */
export function OptionList({ options, empty }: { options?: readonly Option[]; empty?: string }) {
  const t = useWords(kitWords)
  return (
    <ListBox
      className="w-options"
      {...(options && { items: options })}
      renderEmptyState={() => <div className="w-options-empty">{empty ?? t('nothingMatches')}</div>}
    >
      {(option: Option) => <OptionLine option={option} />}
    </ListBox>
  )
}

function OptionLine({ option: { id, word, note, icon: Icon, disabled = false } }: { option: Option }) {
  return (
    <ListBoxItem id={id} textValue={word} className="w-option" isDisabled={disabled}>
      {Icon && <Icon className="w-icon" aria-hidden />}
      <span>
        {word}
        {note && <span className="w-option-note">{note}</span>}
      </span>
      <Check className="w-icon w-option-tick" aria-hidden />
    </ListBoxItem>
  )
}
