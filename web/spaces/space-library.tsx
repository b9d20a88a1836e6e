import { File as AnyFile, FileImage, FileSpreadsheet, FileText } from 'lucide-react'
import { type Answer, usePages } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { kindIcons } from '../kit/chips.tsx'
import { useFormat, When } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { overviewWords } from './overview-words.ts'
import type { Space } from './state-chips.tsx'

/** What a space keeps: the pages people wrote together, and the files they attached. */
export function SpaceLibrary({ space }: { space: Space }) {
  return (
    <>
      <Articles spaceId={space.id} />
      <Files spaceId={space.id} />
    </>
  )
}

function Articles({ spaceId }: { spaceId: string }) {
  const t = useWords(overviewWords)
  const textOf = useProblemText()
  const pages = usePages('listSpaceArticles', { spaceId, limit: 20 })
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  const Icon = kindIcons.article
  return (
    <Section title={t('articles')}>
      {isPending && <Skeleton />}
      {error && <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />}
      {!isPending && !error && rows.length === 0 && <p className="s-note">{t('noArticles')}</p>}
      {rows.length > 0 && (
        <List label={t('articles')}>
          {rows.map(({ id, title, excerpt, address, author, language, useful, publishedAt, editedAt }) => (
            <ListRow
              key={id}
              lead={<Icon className="w-icon s-kind" aria-hidden />}
              href={address}
              title={<span lang={language ?? undefined}>{title ?? excerpt}</span>}
              sub={[author.name, ...(useful > 0 ? [t('useful', { count: useful })] : [])].join(', ')}
              end={<When at={editedAt ?? publishedAt} />}
            />
          ))}
        </List>
      )}
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </Section>
  )
}

function Files({ spaceId }: { spaceId: string }) {
  const t = useWords(overviewWords)
  const textOf = useProblemText()
  const pages = usePages('listSpaceFiles', { spaceId, limit: 20 })
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  return (
    <Section title={t('files')}>
      {isPending && <Skeleton />}
      {error && <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />}
      {!isPending && !error && rows.length === 0 && <p className="s-note">{t('noFiles')}</p>}
      {rows.length > 0 && (
        <List label={t('files')}>
          {rows.map((file) => (
            <FileRow key={file.id} file={file} />
          ))}
        </List>
      )}
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </Section>
  )
}

const icons = { pdf: FileText, text: FileText, office: FileSpreadsheet, image: FileImage, other: AnyFile }

function FileRow({ file }: { file: Answer<'listSpaceFiles'>['data'][number] }) {
  const t = useWords(overviewWords)
  const { bytes } = useFormat()
  const { id, name, kind, owner, post, createdAt } = file
  const Icon = icons[kind]
  return (
    <ListRow
      lead={<Icon className="w-icon s-kind" aria-hidden />}
      href={`/api/v1/files/${id}/content`}
      title={name}
      sub={
        <>
          {bytes(file.bytes)}, {owner.name}, <a href={post.address}>{t('inPost', { title: post.title })}</a>
        </>
      }
      end={<When at={createdAt} />}
    />
  )
}
