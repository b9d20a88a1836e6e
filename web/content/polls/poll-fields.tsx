import { Plus, X } from 'lucide-react'
import { Action } from '../../kit/action.tsx'
import { Checkbox, RadioGroup } from '../../kit/choices.tsx'
import { TextField } from '../../kit/field.tsx'
import { useWords } from '../../kit/words.tsx'
import { pollWords } from './words.ts'
import { mostOptions, type Polling } from './writing.ts'
import './polls.css'

/** What a poll offers to choose from, until when, and who sees the result. */
export function PollFields({ polling }: { polling: Polling }) {
  const t = useWords(pollWords)
  const { options, setOptions, several, setSeveral, results, setResults, day, setDay, same, dayOver } =
    polling
  const write = (at: number, text: string) =>
    setOptions(options.map((option, index) => (index === at ? text.replaceAll('\n', ' ') : option)))
  return (
    <>
      <fieldset className="l-options">
        <legend className="w-label">{t('options')}</legend>
        {options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
          <div className="l-option" key={index}>
            <TextField
              label={t('option', { n: index + 1 })}
              labelHidden
              placeholder={t('option', { n: index + 1 })}
              value={option}
              onChange={(text) => write(index, text)}
              maxLength={120}
            />
            {options.length > 2 && (
              <Action
                icon={X}
                label={t('removeOption', { n: index + 1 })}
                onPress={() => setOptions(options.filter((_option, at) => at !== index))}
              >
                {t('remove')}
              </Action>
            )}
          </div>
        ))}
        {same && (
          <p className="w-field-error" role="alert">
            {t('sameOption')}
          </p>
        )}
        {options.length < mostOptions && (
          <div>
            <Action icon={Plus} onPress={() => setOptions([...options, ''])}>
              {t('addOption')}
            </Action>
          </div>
        )}
      </fieldset>
      <Checkbox checked={several} onChange={setSeveral}>
        {t('several')}
      </Checkbox>
      <RadioGroup
        label={t('results')}
        value={results}
        onChange={setResults}
        options={[
          { id: 'after_voting', word: t('afterVoting'), note: t('afterVotingNote') },
          { id: 'when_closed', word: t('whenClosed'), note: t('whenClosedNote') },
        ]}
      />
      <div className="l-day">
        <TextField
          type="date"
          label={t('closes')}
          optional
          description={t('closesNote')}
          value={day}
          onChange={setDay}
          error={dayOver ? t('dayOver') : null}
        />
      </div>
    </>
  )
}
