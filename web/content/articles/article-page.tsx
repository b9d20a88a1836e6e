import { Archive, CircleCheck, GitCompareArrows, History, Link, Pencil, Pin, Trash2 } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useRead } from '../../app/api.ts'
import { useLeaving } from '../../app/leaving.tsx'
import { useReading } from '../../feed/reading.ts'
import { ThreadLevel } from '../../following/thread-level.tsx'
import { Action, ActionLink, Actions } from '../../kit/action.tsx'
import { ButtonLink } from '../../kit/button.tsx'
import { StateChip } from '../../kit/chips.tsx'
import { Cloth } from '../../kit/cloth.tsx'
import { When } from '../../kit/format.tsx'
import { Menu, type MenuChoice } from '../../kit/menu.tsx'
import { AsidePart, type Crumb, Page, Section } from '../../kit/page.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { useWords } from '../../kit/words.tsx'
import { usePinning } from '../announcements/pinning.ts'
import { announcementWords } from '../announcements/words.ts'
import { LinkedProse } from '../cards/linked-prose.tsx'
import { CommentList, useComments } from '../comments.tsx'
import { useCopyLink } from '../copy-link.ts'
import { AttachedFiles } from '../files/attached-files.tsx'
import { useDropping } from '../post-body.tsx'
import { apart, Reactions, type ReactionsProps, useOtherReactions } from '../reactions.tsx'
import { ThreadAside } from '../thread-aside.tsx'
import { arrange, type Thread } from '../thread-model.ts'
import { contentWords } from '../words.ts'
import { WriteUnder } from '../write-under.tsx'
import './articles.css'
import { CheckArticle, CheckLine } from './check-article.tsx'
import { ContentsList, type Heading, useHeadings, worthContents } from './contents.tsx'
import { useSaidWhen } from './said-when.ts'
import { articleWords } from './words.ts'

/** An article: a page that lives on, with its versions and what is said under it. */
export function ArticlePage({ thread }: { thread: Thread }) {
  const t = useWords(articleWords)
  const leaving = useLeaving()
  const text = useRef<HTMLDivElement>(null)
  const readAt = useReading(thread, text)
  const headings = useHeadings(text, thread.html)
  const comments = useComments(thread, arrange(thread, leaving.has).onPost, readAt)
  const crumb = useArticleCrumb(thread)
  const count = thread.comments.filter(({ state }) => state === 'published').length
  return (
    <Page
      title={thread.title ?? ''}
      {...(thread.language && { titleLang: thread.language })}
      crumb={crumb}
      lede={<Lede thread={thread} />}
      actions={
        <>
          <ThreadLevel thread={thread} />
          {thread.mayEdit && <EditLink thread={thread} />}
        </>
      }
      aside={<Aside thread={thread} headings={headings} />}
    >
      <article className="c-post">
        {worthContents(headings) && (
          <details className="a-contents-fold">
            <summary>{t('contents')}</summary>
            <ContentsList headings={headings} />
          </details>
        )}
        <div ref={text}>
          <LinkedProse html={thread.html} cards={thread.cards} lang={thread.language ?? undefined} />
        </div>
        <AttachedFiles files={thread.files} />
        <ArticleActions thread={thread} />
      </article>
      {count > 0 && (
        <Section title={t('comments', { count })}>
          <CommentList comments={comments} head={null} />
        </Section>
      )}
      <WriteUnder thread={thread} />
    </Page>
  )
}

/** Space, then the kind or the article itself. */
export function useArticleCrumb({ space, address, title }: Thread, within = false): Crumb[] {
  const t = useWords(articleWords)
  const words = useWords(contentWords)
  const place: Crumb = space
    ? { word: space.name, href: `/spaces/${space.id}`, mark: <Cloth name={space.name} size={18} /> }
    : { word: words('everyone') }
  return [place, within ? { word: title ?? t('article'), href: address } : { word: t('article') }]
}

function Lede({ thread }: { thread: Thread }) {
  const t = useWords(articleWords)
  const when = useSaidWhen()
  const { latest: number, minutes, editedAt, editor, author, publishedAt } = thread
  const link = ({ id }: { id: string }) => ({
    a: (inside: ReactNode) => <a href={`/people/${id}`}>{inside}</a>,
  })
  const sentence = () => {
    if (number === 1)
      return t.rich('written', { when: when(publishedAt), who: author.name, minutes, ...link(author) })
    const said = { number, when: when(editedAt ?? publishedAt), minutes }
    return editor ? t.rich('editedBy', { ...said, who: editor.name, ...link(editor) }) : t('edited', said)
  }
  return (
    <>
      <p className="a-lede">{sentence()}</p>
      <Chips thread={thread} />
      <CheckLine thread={thread} />
    </>
  )
}

function Chips({ thread: { pinned, archived } }: { thread: Thread }) {
  const words = useWords(contentWords)
  const pins = useWords(announcementWords)
  if (!pinned && !archived) return null
  return (
    <div className="w-line c-state">
      {pinned && <StateChip icon={Pin}>{pins('pinned')}</StateChip>}
      {archived && <StateChip icon={Archive}>{words('archived')}</StateChip>}
    </div>
  )
}

function EditLink({ thread }: { thread: Thread }) {
  const t = useWords(contentWords)
  return (
    <ButtonLink kind="filled" icon={Pencil} href={`${thread.address}/edit`}>
      {t('edit')}
    </ButtonLink>
  )
}

function ArticleActions({ thread }: { thread: Thread }) {
  const t = useWords(articleWords)
  const words = useWords(contentWords)
  const copy = useCopyLink()
  const drop = useDropping(thread)
  const [checking, setChecking] = useState(false)
  const reactions: ReactionsProps = {
    ...{ postId: thread.id, target: 'post', targetId: thread.id, reactions: thread.reactions },
    ...{ disabled: !thread.mayComment, always: ['thanks', 'useful'] },
  }
  const others = useOtherReactions(reactions)
  const pinning = usePinning(thread)
  const remove: MenuChoice[] =
    thread.mine && !thread.archived
      ? [{ word: words('delete'), icon: Trash2, danger: true, apart: true, onPress: drop }]
      : []
  const compared = `${thread.address}/versions?from=${thread.latest - 1}&to=${thread.latest}`
  return (
    <Actions>
      <Reactions {...reactions} />
      <ActionLink icon={History} href={`${thread.address}/versions`} count={thread.latest}>
        {t('versions')}
      </ActionLink>
      {thread.latest > 1 && (
        <ActionLink icon={GitCompareArrows} href={compared}>
          {t('compare')}
        </ActionLink>
      )}
      {thread.mayEdit && (
        <Action icon={CircleCheck} onPress={() => setChecking(true)}>
          {t('check')}
        </Action>
      )}
      <Action icon={Link} onPress={() => copy(thread.address)}>
        {words('copyLink')}
      </Action>
      <Menu look="action" word={words('more')} choices={[...others, ...apart([...pinning, ...remove])]} />
      {checking && <CheckArticle thread={thread} onClose={() => setChecking(false)} />}
    </Actions>
  )
}

function Aside({ thread, headings }: { thread: Thread; headings: readonly Heading[] }) {
  const t = useWords(articleWords)
  return (
    <>
      {worthContents(headings) && (
        <div className="a-contents-aside">
          <AsidePart title={t('contents')}>
            <ContentsList headings={headings} />
          </AsidePart>
        </div>
      )}
      {thread.latest > 1 && <LatestVersions thread={thread} />}
      <ThreadAside thread={thread} />
    </>
  )
}

const fewVersions = 3

function LatestVersions({ thread }: { thread: Thread }) {
  const t = useWords(articleWords)
  const { data } = useRead('listVersions', { postId: thread.id, limit: fewVersions })
  if (!data) return null
  const address = (number: number) =>
    `${thread.address}/versions${number > 1 ? `?from=${number - 1}&to=${number}` : '?show=text&to=1'}`
  return (
    <AsidePart title={t('versions')}>
      <List label={t('versions')}>
        {data.data.map(({ number, author, writtenAt, note, restored }) => (
          <ListRow
            key={number}
            href={address(number)}
            title={note ?? (restored ? t('restoredFrom', { number: restored }) : t('version', { number }))}
            sub={
              <>
                {author?.name ?? t('someone')}, <When at={writtenAt} />
              </>
            }
          />
        ))}
      </List>
    </AsidePart>
  )
}
