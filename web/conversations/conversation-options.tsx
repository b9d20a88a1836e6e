import { useState } from 'react'
import { useLocation } from 'wouter'
import { useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Confirm, Dialog } from '../kit/dialog.tsx'
import { TextField } from '../kit/field.tsx'
import { Menu, type MenuChoice } from '../kit/menu.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { ColleaguePicker } from './colleague-picker.tsx'
import type { Conversation } from './model.ts'
import { conversationWords } from './words.ts'

const lists = ['readConversation', 'listConversations', 'countConversations'] as const
type Asking = 'name' | 'bring' | 'leave' | null

export function ConversationOptions({ conversation }: { conversation: Conversation }) {
  const t = useWords(conversationWords)
  const [, go] = useLocation()
  const toast = useToast()
  const textOf = useProblemText()
  const [asking, ask] = useState<Asking>(null)
  const { id: conversationId, kind, muted } = conversation
  const mute = useChange('muteConversation', [...lists])
  const unmute = useChange('unmuteConversation', [...lists])
  const leave = useChange('leaveConversation', [...lists])
  const bring = useChange('addToConversation', [...lists])
  const group: MenuChoice[] = [
    { word: t('rename'), onPress: () => ask('name') },
    { word: t('bring'), onPress: () => ask('bring') },
    { word: t('leave'), danger: true, apart: true, onPress: () => ask('leave') },
  ]
  return (
    <>
      <Menu
        word={t('more')}
        choices={[
          {
            word: t(muted ? 'unmute' : 'mute'),
            onPress: () => (muted ? unmute : mute).mutate({ given: { conversationId } }),
          },
          ...(kind === 'group' ? group : []),
        ]}
      />
      {asking === 'name' && <NameGroup conversation={conversation} onClose={() => ask(null)} />}
      {asking === 'bring' && (
        <Dialog title={t('bring')} open onClose={() => ask(null)}>
          <p>{t('bringNote')}</p>
          <ColleaguePicker
            without={conversation.people.map((person) => person.id)}
            onPick={({ id: personId }) =>
              bring.mutate(
                { given: { conversationId, personId } },
                { onSuccess: () => ask(null), onError: (error) => toast({ text: textOf(error) ?? '' }) },
              )
            }
          />
        </Dialog>
      )}
      <Confirm
        title={t('leave')}
        verb={t('leave')}
        open={asking === 'leave'}
        onClose={() => ask(null)}
        onConfirm={() =>
          leave.mutate({ given: { conversationId } }, { onSuccess: () => go('/conversations') })
        }
      >
        <p>{t('leaveNote')}</p>
      </Confirm>
    </>
  )
}

function NameGroup({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const t = useWords(conversationWords)
  const [name, type] = useState(conversation.name ?? '')
  const rename = useChange('renameConversation', [...lists])
  const save = () =>
    rename.mutate(
      { given: { conversationId: conversation.id, name: name.trim() || null } },
      { onSuccess: onClose },
    )
  return (
    <Dialog
      title={t('rename')}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="filled" busy={rename.isPending} onPress={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('groupName')}
        description={t('groupNameNote')}
        value={name}
        onChange={type}
        maxLength={80}
        autoFocus
      />
    </Dialog>
  )
}
