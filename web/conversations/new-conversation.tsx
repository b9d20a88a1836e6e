import { X } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Action } from '../kit/action.tsx'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { TextField } from '../kit/field.tsx'
import { useWords } from '../kit/words.tsx'
import { type Colleague, ColleaguePicker } from './colleague-picker.tsx'
import { addressOf } from './model.ts'
import { conversationWords } from './words.ts'

const most = 11

export function NewConversation({ onClose }: { onClose: () => void }) {
  const t = useWords(conversationWords)
  const textOf = useProblemText()
  const [, go] = useLocation()
  const [people, choose] = useState<readonly Colleague[]>([])
  const [name, type] = useState('')
  const [id] = useState(() => crypto.randomUUID())
  const open = useChange('openConversation', ['listConversations'])
  const group = people.length > 1
  const given = {
    people: people.map((person) => person.id),
    ...(group && { id, ...(name.trim() && { name: name.trim() }) }),
  }
  const begin = () =>
    open.mutate(
      { given },
      {
        onSuccess(opened) {
          onClose()
          go(addressOf(opened))
        },
      },
    )
  return (
    <Dialog
      title={t('whom')}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="filled" disabled={people.length === 0} busy={open.isPending} onPress={begin}>
            {t('begin')}
          </Button>
        </>
      }
    >
      <div className="w-stack">
        {people.length > 0 && (
          <ul className="v-chosen">
            {people.map((person) => (
              <li key={person.id}>
                {person.name}
                <Action
                  icon={X}
                  onPress={() => choose((before) => before.filter((each) => each.id !== person.id))}
                >
                  {t('takeOut', { name: person.name })}
                </Action>
              </li>
            ))}
          </ul>
        )}
        {people.length < most && (
          <ColleaguePicker
            without={people.map((person) => person.id)}
            onPick={(person) => choose((before) => [...before, { id: person.id, name: person.name }])}
          />
        )}
        {group && (
          <TextField
            label={t('groupName')}
            description={t('groupNameNote')}
            optional
            value={name}
            onChange={type}
            maxLength={80}
          />
        )}
        {open.error && <p className="w-field-error">{textOf(open.error)}</p>}
      </div>
    </Dialog>
  )
}
