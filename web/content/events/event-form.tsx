import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { DraftLine, OtherDrafts } from '../../drafts/parts.tsx'
import { useDraft, type Written } from '../../drafts/use-draft.ts'
import { useAnnounce } from '../../kit/announce.tsx'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { useFormat } from '../../kit/format.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { usePlace, useWords } from '../../kit/words.tsx'
import { MarkdownField } from '../composer.tsx'
import { everywhere } from '../everywhere.ts'
import { FileField } from '../files/file-field.tsx'
import { useFiles } from '../files/sending.ts'
import { PlaceFields } from '../place-fields.tsx'
import { writeWords } from '../words.ts'
import { staleByEvents } from './stale.ts'
import { useWhen, WhenFields, type WhenText } from './when-fields.tsx'
import { eventWords } from './words.ts'

/** Invites to an event: what, when, where, who will read it. The draft stays until it is sent. */
export function EventForm({ place, wanted, children }: EventFormProps) {
  const t = useWords(eventWords)
  const w = useWords(writeWords)
  const textOf = useProblemText()
  const [, go] = useLocation()
  const { zone } = usePlace()
  const draft = useDraft(
    { place: `event.${place}`, kind: 'event' },
    { spaceId: place, fields: { ...fresh, timeZone: zone } },
    { wanted },
  )
  const { title, text, spaceId, subjects } = draft
  const written = whenOf(draft.fields, zone)
  const when = useWhen(written)
  const files = useFiles()
  const announce = useAnnounce()
  const publish = useChange('publishEvent', staleByEvents)
  const lacking = useLacking()({ ...draft, ...written }) ?? (when.fault ? t(when.fault) : null)
  const inSpace = spaceId !== '' && spaceId !== everywhere
  const send = async () => {
    if (lacking) return announce(lacking)
    if (!when.given || publish.isPending || !(await files.settle())) return
    const given = {
      ...{ title: title.trim(), body: text, spaceId: inSpace ? spaceId : null, subjects: [...subjects] },
      ...{ ...when.given, files: [...files.ids] },
    }
    publish.mutate(
      { given },
      {
        onSuccess: ({ address }) => {
          draft.forget()
          files.clear()
          go(address)
        },
      },
    )
  }
  return (
    <form
      className="s-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        void send()
      }}
    >
      {children}
      <OtherDrafts draft={draft} />
      <TextField
        label={t('title')}
        value={title}
        maxLength={200}
        onChange={(each) => draft.set({ title: each })}
      />
      <WhenFields
        written={written}
        onWrite={(more) => draft.set({ fields: { ...draft.fields, ...more } })}
        fault={when.fault}
      />
      <MarkdownField
        label={t('about')}
        labelShown
        text={text}
        onText={(each) => draft.set({ text: each })}
        onSend={() => void send()}
        onFiles={files.add}
        place={inSpace ? { spaceId } : spaceId === everywhere ? {} : null}
        rows={5}
      />
      <FileField files={files} />
      <PlaceFields
        spaceId={spaceId}
        onSpace={(each) => draft.set({ spaceId: each })}
        subjects={subjects}
        onSubjects={(names) => draft.set({ subjects: names })}
        may={() => true}
        whyNot={null}
        error={null}
      />
      {publish.error && (
        <ErrorState title={w('notSent')}>
          {textOf(publish.error)} {w('textKept')}
        </ErrorState>
      )}
      <div className="w-stack" data-gap="8">
        <div className="w-line" data-gap="16">
          <Button type="submit" kind="filled" disabled={lacking !== null} busy={publish.isPending}>
            {t('invite')}
          </Button>
          <DraftLine draft={draft} />
        </div>
        {lacking && <p className="w-small w-quiet">{lacking}</p>}
      </div>
    </form>
  )
}

type EventFormProps = {
  place: string
  /** The draft to go on with. */
  wanted: string | null
  /** Above the fields: what one writes. */
  children: ReactNode
}

const fresh = {
  ...{ startDay: '', startTime: '10:00', endDay: '', endTime: '11:00', allDay: false },
  ...{ place: '', link: '' },
}

/** When and where, of what a draft keeps beside its text. */
function whenOf(fields: Written['fields'], zone: string): WhenText {
  const text = (name: keyof WhenText, before: string) => {
    const kept = fields[name]
    return typeof kept === 'string' ? kept : before
  }
  return {
    ...{ startDay: text('startDay', ''), startTime: text('startTime', fresh.startTime) },
    ...{ endDay: text('endDay', ''), endTime: text('endTime', fresh.endTime) },
    ...{ allDay: fields.allDay === true, timeZone: text('timeZone', zone) },
    ...{ place: text('place', ''), link: text('link', '') },
  }
}

type Missing = `missing${'Title' | 'Day' | 'Text' | 'Place' | 'Subject'}`

/** What keeps it from being sent, in a sentence. */
function useLacking(): (
  draft: Pick<Written, 'title' | 'text' | 'spaceId' | 'subjects'> & WhenText,
) => string | null {
  const t = useWords(eventWords)
  const format = useFormat()
  return ({ title, startDay, text, spaceId, subjects }) => {
    const missing: Missing[] = [
      ...(title.trim().length < 3 ? (['missingTitle'] as const) : []),
      ...(startDay === '' ? (['missingDay'] as const) : []),
      ...(text.trim() === '' ? (['missingText'] as const) : []),
      ...(spaceId === '' ? (['missingPlace'] as const) : []),
      ...(spaceId === everywhere && subjects.length === 0 ? (['missingSubject'] as const) : []),
    ]
    if (missing.length === 0) return null
    return t('missing', { what: format.list(missing.map((name) => t(name))) })
  }
}
