import { Archive, Pin } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useRead } from '../app/api.ts'
import { Later } from '../app/awake.tsx'
import { useLeaving } from '../app/leaving.tsx'
import { FailedPage } from '../app/missing-page.tsx'
import { useReading } from '../feed/reading.ts'
import { ThreadLevel } from '../following/thread-level.tsx'
import { Button } from '../kit/button.tsx'
import { StateChip } from '../kit/chips.tsx'
import { Cloth } from '../kit/cloth.tsx'
import { type Crumb, Page } from '../kit/page.tsx'
import { EmptyState, Notice, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { AnnouncementBlock, awaitsMe } from './announcements/announcement.tsx'
import { AcknowledgementChip } from './announcements/chip.tsx'
import { announcementWords } from './announcements/words.ts'
import { AcceptedAnswer, OtherAnswers } from './answers.tsx'
import { awaitsReply, EventBlock } from './events/event-block.tsx'
import { IdeaChip } from './ideas/chip.tsx'
import { IdeaBlock, OfficialReply } from './ideas/idea-block.tsx'
import { PollChip } from './polls/chip.tsx'
import { awaitsVote, PollBlock } from './polls/poll-block.tsx'
import { PostBody } from './post-body.tsx'
import { QuestionChips, QuestionSentence, UsualWait } from './question/state.tsx'
import { verificationOf } from './question/verifying.ts'
import { QuoteSelected, QuotingContext, quotation, wordsOf } from './quoting.tsx'
import { ThreadAside } from './thread-aside.tsx'
import { type Arranged, arrange, openingOf, type Thread } from './thread-model.ts'
import { spokenBy, useVoice, VoiceContext, type VoiceHere } from './unnamed/voice.tsx'
import { unnamedWords } from './unnamed/words.ts'
import { contentWords } from './words.ts'
import { WriteUnder, writeUnderId } from './write-under.tsx'

const VoicePart = lazy(async () => ({ default: (await import('./unnamed/voice-part.tsx')).VoicePart }))
const ArticlePage = lazy(async () => ({ default: (await import('./articles/article-page.tsx')).ArticlePage }))

/** A question or a message with everything said under it. Its address starts with sixteen letters; the rest decorates. */
export function ThreadPage({ address }: { address: string }) {
  const reference = address.slice(0, 16)
  const { data, error, refetch } = useRead('readPost', { reference })
  if (data?.kind === 'article')
    return (
      <Later fallback={<Skeleton lines={6} />}>
        <ArticlePage key={data.id} thread={data} />
      </Later>
    )
  if (data) return <ThreadShown key={data.id} thread={data} />
  if (error) return <FailedPage error={error} onRetry={refetch} />
  return <Skeleton lines={6} />
}

function ThreadShown({ thread: given }: { thread: Thread }) {
  const t = useWords(contentWords)
  const leaving = useLeaving()
  const voice = useVoice(given)
  const thread = {
    ...given,
    ...(leaving.has(verificationOf(given.id)) && { verification: null }),
    ...(keepsQuiet(voice) && { mayComment: false }),
  }
  const body = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const [quoted, quote] = useState<string | null>(null)
  const readAt = useReading(thread, body)
  useLinked()
  const arranged = arrange(thread, leaving.has)
  const { accepted, answers, under } = arranged
  const question = thread.kind === 'question'
  const word = t(question ? 'questions' : thread.kind === 'idea' ? 'ideas' : thread.kind)
  return (
    <Page
      title={thread.title ?? openingOf(thread.excerpt)}
      {...(thread.language && { titleLang: thread.language })}
      crumb={crumbOf(thread, t('everyone'), word)}
      lede={<ThreadState thread={thread} arranged={arranged} />}
      actions={
        <>
          <ThreadLevel thread={thread} />
          {thread.mayComment && (
            <GoToWrite
              word={t(question ? 'answer' : 'comment')}
              filled={!awaitsMe(thread) && !awaitsReply(thread) && !awaitsVote(thread)}
            />
          )}
        </>
      }
      aside={<ThreadAside thread={given} />}
    >
      <QuotingContext
        value={thread.mayComment ? (article, who) => quote(quotation(wordsOf(article), who)) : null}
      >
        <VoiceContext value={spokenBy(voice)}>
          <div ref={page}>
            {thread.announcement && <AnnouncementBlock thread={thread} announcement={thread.announcement} />}
            {thread.occasion && thread.event && (
              <EventBlock thread={thread} occasion={thread.occasion} event={thread.event} />
            )}
            {thread.idea && <OfficialReply idea={thread.idea} />}
            <div ref={body}>
              <PostBody thread={thread} comments={arranged.onPost} readAt={readAt}>
                {thread.poll && <PollBlock thread={thread} poll={thread.poll} />}
                {thread.idea && <IdeaBlock thread={thread} idea={thread.idea} />}
              </PostBody>
            </div>
            {accepted && (
              <AcceptedAnswer thread={thread} said={accepted} comments={under(accepted.id)} readAt={readAt} />
            )}
            <OtherAnswers thread={thread} arranged={arranged} readAt={readAt} />
            {question && !accepted && answers.length === 0 && (
              <EmptyState title={t('firstAnswer')}>
                <UsualWait spaceId={thread.space?.id ?? null} />{' '}
                {t(thread.mine ? 'yourQuestionWaits' : 'firstAnswerWhy')}
              </EmptyState>
            )}
          </div>
        </VoiceContext>
        <QuoteSelected thread={thread} page={page} />
      </QuotingContext>
      <Writing thread={given} voice={voice} quoted={quoted} onQuoted={() => quote(null)} />
    </Page>
  )
}

/** While its author speaks without a name, or may be about to, nothing on the page signs with one. */
const keepsQuiet = (voice: VoiceHere) => voice === 'looking' || spokenBy(voice)?.signed === 'unnamed'

type WritingProps = { thread: Thread; voice: VoiceHere; quoted: string | null; onQuoted: () => void }

function Writing({ thread, voice, quoted, onQuoted }: WritingProps) {
  const unnamed = useWords(unnamedWords)
  const write = { thread, quoted, onQuoted }
  if (voice === 'looking') return <Skeleton lines={2} />
  if (voice === 'unsure')
    return <WriteUnder {...write} head={<Notice tone="gaude">{unnamed('unsure')}</Notice>} />
  if (!voice) return <WriteUnder {...write} />
  return (
    <Suspense fallback={<Skeleton lines={2} />}>
      <VoicePart {...write} voice={voice} />
    </Suspense>
  )
}

function ThreadState({ thread, arranged }: { thread: Thread; arranged: Arranged }) {
  const t = useWords(contentWords)
  const words = useWords(announcementWords)
  const { announcement } = thread
  const asked = announcement?.forMe && { by: announcement.by, acknowledgedAt: announcement.acknowledgedAt }
  const { closing, standing } = thread
  const stands = closing !== null || standing !== null
  if (thread.kind !== 'question' && !asked && !stands && !thread.pinned && !thread.archived) return null
  const question = thread.kind === 'question'
  const chips = (
    <div className="w-line c-state">
      {question && <QuestionChips thread={thread} answers={arranged.answers.length} />}
      {asked && <AcknowledgementChip {...asked} />}
      {closing && <PollChip {...closing} />}
      {standing && <IdeaChip state={standing.state} />}
      {thread.pinned && <StateChip icon={Pin}>{words('pinned')}</StateChip>}
      {thread.archived && <StateChip icon={Archive}>{t('archived')}</StateChip>}
    </div>
  )
  if (!question) return chips
  return (
    <>
      {chips}
      <QuestionSentence thread={thread} arranged={arranged} />
    </>
  )
}

function GoToWrite({ word, filled }: { word: string; filled: boolean }) {
  return (
    <span className="c-goto">
      <Button
        kind={filled ? 'filled' : 'plain'}
        onPress={() => document.getElementById(writeUnderId)?.focus()}
      >
        {word}
      </Button>
    </span>
  )
}

function crumbOf({ space, kind }: Thread, everyone: string, word: string): Crumb[] {
  const place: Crumb = space
    ? { word: space.name, href: `/spaces/${space.id}`, mark: <Cloth name={space.name} size={18} /> }
    : { word: everyone }
  const lists: Partial<Record<Thread['kind'], string>> = { question: '/questions', idea: '/ideas' }
  const href = lists[kind]
  return [place, href ? { word, href } : { word }]
}

/** An address may end in a comment: it is brought into sight. */
function useLinked() {
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])
}
