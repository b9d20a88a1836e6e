import { Bookmark, CircleCheck, CloudOff, HeartHandshake, MessageSquare } from 'lucide-react'
import { Action } from './action.tsx'
import { Avatar } from './avatar.tsx'
import { Button } from './button.tsx'
import { type Kind, KindLabel, StateChip } from './chips.tsx'
import { Cloth } from './cloth.tsx'
import { Evidence } from './evidence.tsx'
import { When } from './format.tsx'
import { Part } from './gallery-part.tsx'
import { galleryWords } from './gallery-words.ts'
import { Prose } from './prose.tsx'
import { Feed, List, ListRow, Row } from './rows.tsx'
import { EmptyState, ErrorState, LoadMore, Notice, Skeleton } from './states.tsx'
import { DefinitionList, Table } from './table.tsx'
import { ProgressThread, Sheet, UnreadFromHere } from './thread.tsx'
import { useWords } from './words.tsx'

export function Lines() {
  const t = useWords(galleryWords)
  return (
    <Part title={t('rows')}>
      <Feed label={t('rows')}>
        <Message kind="question" name="Tomasz Wiśniewski" />
        <UnreadFromHere />
        <Message kind="idea" name="Katarzyna Lis" guest />
      </Feed>
      <LoadMore more={false} onMore={() => {}} end={t('next')} />
      <List label={t('spaces')}>
        <ListRow
          lead={<Cloth name={t('machining')} />}
          title={t('machining')}
          href="/spaces/machining"
          sub={t('fiveNew')}
          end="09:42"
          current
        />
        <ListRow lead={<Avatar name="Fatou Ndiaye" />} title="Fatou Ndiaye" sub={t('tradeIs')} />
      </List>
      <Measures />
    </Part>
  )
}

function Message({ kind, name, guest = false }: { kind: Kind; name: string; guest?: boolean }) {
  const t = useWords(galleryWords)
  return (
    <Row
      avatar={<Avatar name={name} guest={guest} />}
      meta={
        <>
          <KindLabel kind={kind} />
          <span>
            <b>{name}</b>, {t('personLine')}
          </span>
          <When at="2026-11-16T09:42:00Z" />
        </>
      }
      title={t('rowTitle')}
      href="/q/0000-v220"
      excerpt={t('rowExcerpt')}
      facts={
        <>
          <StateChip tone="vert" icon={CircleCheck}>
            {t('accepted')}
          </StateChip>
          <span>
            {t('helped')}{' '}
            <Evidence
              figure={t('fourteen')}
              title={t('fourteenHelped')}
              definition={t('fourteenText')}
              seenBy={t('everyone')}
            />
          </span>
        </>
      }
      why={t('why')}
      actions={
        <>
          <Action icon={HeartHandshake}>{t('thank')}</Action>
          <Action icon={MessageSquare} count={9}>
            {t('reply')}
          </Action>
          <Action icon={Bookmark}>{t('save')}</Action>
        </>
      }
    />
  )
}

function Measures() {
  const t = useWords(galleryWords)
  const lines = [
    { name: t('answered'), now: '34 / 38', reading: t('good'), tone: 'w-vert' },
    { name: t('wait'), now: '3 h 05', reading: t('watch'), tone: 'w-gaude' },
  ]
  return (
    <div className="w-stack" data-gap="24">
      <Table
        caption={t('measure')}
        captionHidden
        lines={lines}
        lineKey={({ name }) => name}
        columns={[
          { head: t('measure'), cell: ({ name }) => name },
          { head: t('now'), cell: ({ now }) => now, numeric: true },
          { head: t('reading'), cell: ({ reading, tone }) => <b className={tone}>{reading}</b> },
        ]}
      />
      <DefinitionList
        definitions={[
          { term: t('site'), meaning: 'Saint-Étienne' },
          { term: t('trade'), meaning: t('tradeIs') },
        ]}
      />
    </div>
  )
}

export function Machine() {
  const t = useWords(galleryWords)
  return (
    <Part title={t('answers')}>
      <div className="w-stack">
        <ErrorState title={t('conflict')} reference="7f3a-91c2" onRetry={() => {}}>
          {t('kept')}
        </ErrorState>
        <Notice tone="gaude" icon={CloudOff}>
          {t('offline')}
        </Notice>
        <Notice tone="vert">{t('backup')}</Notice>
        <EmptyState title={t('emptyTitle')} action={<Button small>{t('askAna')}</Button>}>
          {t('emptyText')}
        </EmptyState>
        <ProgressThread value={0.62} />
        <Skeleton />
      </div>
    </Part>
  )
}

export function Written() {
  const t = useWords(galleryWords)
  return (
    <Part title={t('prose')}>
      <Sheet edge="vert">
        <Prose html={written} lang="fr" />
      </Sheet>
    </Part>
  )
}

const written = `<h2>Dérive thermique</h2><p>Ni l’outil ni la matière\u00a0: <strong>l’alésage suit la température du liquide de coupe.</strong>
Merci à <a class="mention" href="/people/awa">@Awa Diallo</a>, voir <a href="https://brzeg.example/">le relevé</a> et <code>G54 X0</code>.</p>
<ol><li>Relevez la température du bac à 8\u202fh, 11\u202fh et 15\u202fh.</li><li>Consigne à 22\u202f°C.<ul><li>retour de l’îlot 2 séparé</li></ul></li></ol>
<blockquote><p>La séparation du retour a tout réglé.</p></blockquote>
<table><thead><tr><th>Liquide</th><th>Écart moyen, Gdańsk</th></tr></thead><tbody><tr><td>22\u202f°C</td><td>+4\u202fµm</td></tr><tr><td>28\u202f°C</td><td>+17\u202fµm</td></tr></tbody></table>
<pre><code>N10 G0 X0 Y0</code></pre><script>window.unsafe = true</script>`
