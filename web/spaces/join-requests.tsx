import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { type Answer, type Name, useChange, usePages } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Action, Actions } from '../kit/action.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { TextArea } from '../kit/field.tsx'
import { When } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { overviewWords } from './overview-words.ts'

type Request = Answer<'listRequests'>['data'][number]
const stale: readonly Name[] = ['listRequests', 'listMembers', 'readSpace', 'readAudience']

/** Who asks to join, for those who look after the space: yes at once, no with a reason. */
export function JoinRequests({ spaceId }: { spaceId: string }) {
  const t = useWords(overviewWords)
  const { rows } = usePages('listRequests', { spaceId, limit: 100 })
  const [refusing, refuse] = useState<Request | null>(null)
  // Here and not in the row, which is gone by the time the answer is told.
  const accept = useAccepting(spaceId)
  if (rows.length === 0 && !refusing) return null
  return (
    <Section title={t('requests')}>
      <List label={t('requests')}>
        {rows.map((request) => (
          <RequestRow
            key={request.id}
            request={request}
            onAccept={() => accept(request)}
            onRefuse={() => refuse(request)}
          />
        ))}
      </List>
      {refusing && <RefuseDialog spaceId={spaceId} request={refusing} onClose={() => refuse(null)} />}
    </Section>
  )
}

function useAccepting(spaceId: string) {
  const t = useWords(overviewWords)
  const toast = useToast()
  const textOf = useProblemText()
  const accept = useChange('acceptRequest', stale)
  return ({ id: personId, name }: Request) =>
    accept.mutate(
      { given: { spaceId, personId } },
      {
        onSuccess: () => toast({ text: t('accepted', { name }) }),
        onError: (error) => toast({ text: textOf(error) ?? '' }),
      },
    )
}

type RowProps = { request: Request; onAccept: () => void; onRefuse: () => void }

function RequestRow({ request, onAccept, onRefuse }: RowProps) {
  const t = useWords(overviewWords)
  const { id, name, title, unit, sentence, askedAt } = request
  return (
    <ListRow
      lead={<Avatar name={name} />}
      href={`/people/${id}`}
      title={name}
      sub={[title, unit].filter(Boolean).join(', ')}
      end={<When at={askedAt} />}
    >
      <p className="s-sentence">{sentence}</p>
      <Actions>
        <Action icon={Check} onPress={onAccept} label={t('acceptOf', { name })}>
          {t('accept')}
        </Action>
        <Action icon={X} onPress={onRefuse} label={t('refuseOf', { name })}>
          {t('refuse')}
        </Action>
      </Actions>
    </ListRow>
  )
}

function RefuseDialog({
  spaceId,
  request: { id: personId, name },
  onClose,
}: {
  spaceId: string
  request: Request
  onClose: () => void
}) {
  const t = useWords(overviewWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [reason, setReason] = useState('')
  const refuse = useChange('refuseRequest', stale)
  const send = () =>
    refuse.mutate(
      { given: { spaceId, personId, reason } },
      {
        onSuccess: () => {
          toast({ text: t('refusedTold', { name }) })
          onClose()
        },
      },
    )
  return (
    <Dialog
      title={t('refuseOf', { name })}
      open
      onClose={onClose}
      foot={
        <Button kind="filled" onPress={send} busy={refuse.isPending} disabled={reason.trim().length < 3}>
          {t('refuse')}
        </Button>
      }
    >
      <TextArea
        label={t('reason')}
        description={t('reasonNote', { name })}
        value={reason}
        onChange={setReason}
        maxLength={300}
        rows={2}
        error={refuse.error ? textOf(refuse.error) : null}
        autoFocus
      />
    </Dialog>
  )
}
