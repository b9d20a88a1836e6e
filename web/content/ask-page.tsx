import { lazy, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useChange, useRead } from '../app/api.ts'
import { Later } from '../app/awake.tsx'
import { useDebounced } from '../app/debounced.ts'
import { faultAt, faultsOnlyAt, useProblemText } from '../app/problem.ts'
import { ReadingCost } from '../drafts/reading-cost.tsx'
import { DraftNotices, Schedule } from '../drafts/schedule.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { useAnnounce } from '../kit/announce.tsx'
import { Button } from '../kit/button.tsx'
import { Segmented } from '../kit/choices.tsx'
import { TextField } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { AnnouncesNowhere, AskingFields, useAnnouncing, useAsking, useSure } from './announcements/asking.tsx'
import { announcementWords } from './announcements/words.ts'
import { MarkdownField } from './composer.tsx'
import { eventWords } from './events/words.ts'
import { FileField } from './files/file-field.tsx'
import { useFiles } from './files/sending.ts'
import { ideaWords } from './ideas/words.ts'
import { useLacking } from './lacking.ts'
import { everywhere, PlaceFields } from './place-fields.tsx'
import { PollFields } from './polls/poll-fields.tsx'
import { pollWords } from './polls/words.ts'
import { usePolling } from './polls/writing.ts'
import { UnnamedOffer } from './unnamed/offer.tsx'
import { contentWords, writeWords } from './words.ts'

const EventForm = lazy(async () => ({ default: (await import('./events/event-form.tsx')).EventForm }))
const kinds = ['question', 'message', 'article', 'announcement', 'poll', 'idea', 'event'] as const
type Kind = (typeof kinds)[number]
const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Asks a question, writes a message or an article, or announces: what, where, who will read it. */
export function AskPage() {
  const asked = new URLSearchParams(useSearch())
  const place = asked.get('space') ?? ''
  const wanted = asked.get('draft')
  const [kind, setKind] = useState<Kind>(kinds.find((each) => each === asked.get('kind')) ?? 'question')
  const t = useWords(writeWords)
  const words = useWords(announcementWords)
  const events = useWords(eventWords)
  const polls = useWords(pollWords)
  const ideas = useWords(ideaWords)
  const titles = {
    question: t('askTitle'),
    message: t('writeTitle'),
    article: t('articleTitle'),
    announcement: words('announceTitle'),
    poll: polls('pollTitle'),
    idea: ideas('ideaTitle'),
    event: events('inviteTitle'),
  }
  return (
    <Page title={titles[kind]}>
      {kind === 'event' ? (
        <Later>
          <EventForm key={`${place} ${wanted}`} place={place} wanted={wanted}>
            <KindChoice kind={kind} onKind={setKind} />
          </EventForm>
        </Later>
      ) : (
        <AskForm
          key={`${place} ${wanted}`}
          kind={kind}
          onKind={setKind}
          place={place}
          wanted={wanted}
          proposed={{ title: asked.get('title') ?? '', subject: asked.get('subject') ?? '' }}
        />
      )}
    </Page>
  )
}

const isKind = (kind: string): kind is Kind => kinds.some((each) => each === kind)

type AskProps = {
  kind: Exclude<Kind, 'event'>
  onKind: (kind: Kind) => void
  place: string
  /** The draft to go on with. */
  wanted: string | null
  /** The title that was typed elsewhere, the subject one comes from. */
  proposed: { title: string; subject: string }
}

function AskForm({ kind, onKind, place, wanted, proposed }: AskProps) {
  const t = useWords(writeWords)
  const announceWords = useWords(announcementWords)
  const textOf = useProblemText()
  const draft = useDraft(
    { place: `post.${place}`, kind },
    { title: proposed.title, spaceId: place, subjects: proposed.subject ? [proposed.subject] : [] },
    { wanted, fresh: proposed.title !== '', onRestored: (was) => isKind(was) && onKind(was) },
  )
  const { title, text, spaceId, subjects } = draft
  const files = useFiles()
  const [, go] = useLocation()
  const publish = useChange('publishPost', [
    'readFollowing',
    'readQuestions',
    'readSpaceFeed',
    'listSubjects',
  ])
  const inSpace = spaceId !== everywhere && spaceId !== ''
  const announcement = kind === 'announcement'
  const announcing = useAnnouncing()
  const asking = useAsking({ draft, spaceId: announcement && announcing.mayIn(spaceId) ? spaceId : null })
  const poll = kind === 'poll'
  const polling = usePolling(draft)
  const lacking = useLacking()({
    noOptions: poll && polling.lacking,
    ...{ kind, title, text, spaceId, subjects, busy: files.busy },
    ...{ elsewhere: announcement && !announcing.mayIn(spaceId), dayOver: announcement && asking.dayOver },
  })
  const complete = lacking === null && !(poll && polling.fault)
  const announce = useAnnounce()
  const given = async () => {
    if (!complete || !(await files.settle())) return null
    return {
      kind,
      title: title.trim() || null,
      body: text,
      spaceId: inSpace ? spaceId : null,
      subjects: [...subjects],
      files: [...draft.files.map(({ id }) => id), ...files.ids],
      acknowledgement: announcement ? asking.given : null,
      poll: poll ? polling.given : null,
    }
  }
  const send = async () => {
    const post = publish.isPending ? null : await given()
    if (!post) return
    publish.mutate(
      { given: post },
      {
        onSuccess: ({ address }) => {
          draft.forget()
          files.clear()
          go(address)
        },
      },
    )
  }
  const { dialog, sendSurely } = useSure(() => void send(), asking)
  const trySending = () => (lacking ? announce(lacking) : sendSurely())
  const { error } = publish
  const polls = useWords(pollWords)
  const ideas = useWords(ideaWords)
  const labels: Partial<Record<Kind, string>> = {
    ...{ question: t('details'), poll: polls('context'), idea: ideas('pitch') },
  }
  const verbs: Partial<Record<Kind, string>> = {
    ...{ question: t('askNow'), announcement: announceWords('announce') },
    ...{ poll: polls('launch'), idea: ideas('propose') },
  }
  return (
    <form
      className="s-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        trySending()
      }}
    >
      <KindChoice kind={kind} onKind={onKind} />
      <DraftNotices draft={draft} />
      {announcement && announcing.nowhere && <AnnouncesNowhere />}
      <TitleField
        kind={kind}
        title={title}
        onTitle={(title) => draft.set({ title })}
        error={faultAt(error, '/title')}
      />
      {poll && <PollFields polling={polling} />}
      <MarkdownField
        label={labels[kind] ?? t('text')}
        labelShown
        text={text}
        onText={(text) => draft.set({ text })}
        onSend={trySending}
        onFiles={files.add}
        place={inSpace ? { spaceId } : spaceId === everywhere ? {} : null}
        rows={kind === 'article' ? 16 : poll ? 3 : 7}
        error={faultAt(error, '/body')}
      />
      <FileField files={files} />
      <PlaceFields
        spaceId={spaceId}
        onSpace={(spaceId) => draft.set({ spaceId })}
        subjects={subjects}
        onSubjects={(subjects) => draft.set({ subjects })}
        may={announcement ? announcing.mayIn : () => true}
        whyNot={announcement ? announceWords : null}
        error={faultAt(error, '/subjects')}
      />
      {kind === 'question' && <UnnamedOffer spaceId={spaceId} />}
      {announcement && !announcing.nowhere && <AskingFields asking={asking} />}
      <ReadingCost writing={draft} announcement={announcement} />
      {error && !faultsOnlyAt(error, ['/title', '/body', '/subjects']) && (
        <ErrorState title={t('notSent')}>
          {textOf(error)} {t('textKept')}
        </ErrorState>
      )}
      <div className="w-stack" data-gap="8">
        <div className="w-line" data-gap="16">
          <Button type="submit" kind="filled" disabled={!complete} busy={publish.isPending}>
            {verbs[kind] ?? t('publish')}
          </Button>
          <Schedule draft={draft} disabled={!complete} given={given} onDone={files.clear} />
        </div>
        {lacking ? (
          <p className="w-small w-quiet">{lacking}</p>
        ) : (
          <p className="w-small w-quiet c-keys">{t(onMac ? 'sendKeysMac' : 'sendKeys')}</p>
        )}
      </div>
      {dialog}
    </form>
  )
}

/** What one writes. */
function KindChoice({ kind, onKind }: { kind: Kind; onKind: (kind: Kind) => void }) {
  const t = useWords(writeWords)
  const words = useWords(contentWords)
  const { somewhere } = useAnnouncing()
  const shown = kinds.filter((each) => each !== 'announcement' || kind === each || somewhere)
  return (
    <Segmented
      label={t('kind')}
      value={kind}
      onChange={onKind}
      options={shown.map((id) => ({ id, word: words(id) }))}
    />
  )
}

type TitleProps = {
  kind: Exclude<Kind, 'event'>
  title: string
  onTitle: (title: string) => void
  error: string | null
}

/** The title, and what was asked in nearly these words before. */
function TitleField({ kind, title, onTitle, error }: TitleProps) {
  const t = useWords(writeWords)
  const words = useWords(contentWords)
  const announceWords = useWords(announcementWords)
  const polls = useWords(pollWords)
  const ideas = useWords(ideaWords)
  const question = kind === 'question'
  const labels = {
    question: t('titleQuestion'),
    message: t('titleMessage'),
    article: t('titleMessage'),
    announcement: announceWords('titleAnnouncement'),
    poll: polls('titlePoll'),
    idea: ideas('titleIdea'),
  }
  const notes: Partial<Record<Kind, string>> = { question: t('titleNote'), article: t('articleNote') }
  const typed = useDebounced(title.trim())
  const enabled = typed.length >= 3
  const { data } = useRead('similarPosts', { title: typed }, { enabled, keep: true })
  const similar = enabled ? (data?.data.slice(0, 5) ?? []) : []
  return (
    <div className="w-stack" data-gap="8">
      <TextField
        label={labels[kind]}
        optional={kind === 'message'}
        description={notes[kind]}
        value={title}
        onChange={onTitle}
        maxLength={200}
        error={error}
        autoFocus
      />
      {similar.length > 0 && (
        <section className="c-similar" aria-label={t(question ? 'similarNow' : 'writtenNow')}>
          <h2 className="w-label">{t(question ? 'similarNow' : 'writtenNow')}</h2>
          <List tight>
            {similar.map(({ id, address, title: other, excerpt, accepted, kind: its }) => (
              <ListRow
                key={id}
                href={address}
                title={other ?? excerpt}
                end={its === 'question' ? words(accepted ? 'answered' : 'open') : undefined}
              />
            ))}
          </List>
        </section>
      )}
    </div>
  )
}
