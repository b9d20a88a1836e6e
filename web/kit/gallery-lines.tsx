import {
  Bookmark,
  CalendarCheck,
  CircleCheck,
  CloudOff,
  HeartHandshake,
  Hourglass,
  MessageSquare,
  TriangleAlert,
} from 'lucide-react'
import { useState } from 'react'
import { Action } from './action.tsx'
import { Avatar, Avatars } from './avatar.tsx'
import { Button } from './button.tsx'
import { Chip, FilterChip, Kbd, type Kind, KindLabel, StateChip } from './chips.tsx'
import { Cloth, ClothBand } from './cloth.tsx'
import { Evidence } from './evidence.tsx'
import { When } from './format.tsx'
import { galleryWords } from './gallery-words.ts'
import { Section } from './page.tsx'
import { Prose } from './prose.tsx'
import { Feed, List, ListRow, Row } from './rows.tsx'
import { EmptyState, ErrorState, LoadMore, Notice, Skeleton } from './states.tsx'
import { DefinitionList, Table } from './table.tsx'
import { Tabs } from './tabs.tsx'
import { ProgressThread, Sheet, UnreadFromHere } from './thread.tsx'
import { Grade, Internal, TooFew, WhoCanRead } from './trust.tsx'
import { useWords } from './words.tsx'

const people = [
  'Marion Thévenet',
  'Tomasz Wiśniewski',
  'Awa Diallo',
  'Inês Carvalho',
  'Ravi Deshpande',
  'Fatou Ndiaye',
  'Linh Nguyen-Perrot',
]

export function Lines() {
  const t = useWords(galleryWords)
  return (
    <Section title={t('rows')}>
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
    </Section>
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

export function Trust() {
  const t = useWords(galleryWords)
  const [week, setWeek] = useState(false)
  return (
    <Section title={t('trust')}>
      <div className="w-stack">
        <WhoCanRead audience={t('everyone')} open people={3412} />
        <WhoCanRead audience={t('private')} people={86} guests={{ count: 4, company: 'Odlewnia Brzeg' }} />
        <p className="w-finding">
          <Evidence
            figure={t('threeHours')}
            title={t('evidence')}
            definition={t('evidenceText')}
            formula="S(t) = ∏ (1 − d/n)"
            grade={2}
            rows={{ href: '/questions', word: t('questions38'), closed: 3 }}
            seenBy={t('membersHere')}
            csv="/administration/kit"
          />
          , {t('wait')}
        </p>
        <div className="w-line" data-gap="16">
          <TooFew reason={t('fewerThanFive')} />
          <Grade level={0} />
          <Grade level={1} />
          <Grade level={2} />
          <Grade level={3} />
          <Grade level={4} />
          <Kbd>Ctrl K</Kbd>
        </div>
        <Internal>{t('internalNote')}</Internal>
        <div className="w-line" data-gap="16">
          <Avatar name="Fatou Ndiaye" size="large" />
          {people.map((name) => (
            <Avatar key={name} name={name} label={name} />
          ))}
          <Avatar name="Katarzyna Lis" guest label="Katarzyna Lis" />
          <Avatars names={people} label={people.join(', ')} />
        </div>
        <div className="w-line">
          {[...people, 'Fonderie', 'Qualité', 'Métrologie', 'Outillage', 'Achats', 'Niort', 'Gdańsk'].map(
            (name) => (
              <Cloth key={name} name={name} size={40} />
            ),
          )}
        </div>
        <div style={{ height: 64 }}>
          <ClothBand name="Odlewnia Brzeg" columns={140} rows={14} />
        </div>
        <div className="w-line">
          <Chip word={t('subject')} onRemove={() => {}} />
          <Chip word={t('site')} href="/people?site" />
          <FilterChip on={week} onChange={setWeek}>
            {t('thisWeek')}
          </FilterChip>
        </div>
        <div className="w-line">
          <StateChip tone="vert" icon={CircleCheck}>
            {t('accepted')}
          </StateChip>
          <StateChip tone="gaude" icon={TriangleAlert}>
            {t('cannotTell')}
          </StateChip>
          <StateChip tone="garance" icon={TriangleAlert}>
            {t('late')}
          </StateChip>
          <StateChip tone="guede" icon={Hourglass}>
            {t('review')}
          </StateChip>
          <StateChip icon={CalendarCheck}>{t('archived')}</StateChip>
        </div>
        <div className="w-line" data-gap="16">
          {(
            ['message', 'question', 'article', 'announcement', 'poll', 'event', 'idea', 'decision'] as const
          ).map((kind) => (
            <KindLabel key={kind} kind={kind} />
          ))}
        </div>
      </div>
    </Section>
  )
}

export function Machine() {
  const t = useWords(galleryWords)
  return (
    <Section title={t('answers')}>
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
        <Tabs
          label={t('chips')}
          parts={[
            { id: 'overview', word: t('overview'), content: t('lede') },
            { id: 'questions', word: t('questions'), note: '3', content: t('rowTitle') },
            { id: 'library', word: t('library'), content: t('evidenceText') },
          ]}
        />
      </div>
    </Section>
  )
}

export function Written() {
  const t = useWords(galleryWords)
  return (
    <Section title={t('prose')}>
      <Sheet edge="vert">
        <Prose html={written} lang="fr" />
      </Sheet>
    </Section>
  )
}

const written = `<h2>Dérive thermique</h2><p>Ni l’outil ni la matière\u00a0: <strong>l’alésage suit la température du liquide de coupe.</strong>
Merci à <a class="mention" href="/people/awa">@Awa Diallo</a>, voir <a href="https://brzeg.example/">le relevé</a> et <code>G54 X0</code>.</p>
<ol><li>Relevez la température du bac à 8\u202fh, 11\u202fh et 15\u202fh.</li><li>Consigne à 22\u202f°C.<ul><li>retour de l’îlot 2 séparé</li></ul></li></ol>
<blockquote><p>La séparation du retour a tout réglé.</p></blockquote>
<table><thead><tr><th>Liquide</th><th>Écart moyen, Gdańsk</th></tr></thead><tbody><tr><td>22\u202f°C</td><td>+4\u202fµm</td></tr><tr><td>28\u202f°C</td><td>+17\u202fµm</td></tr></tbody></table>
<pre><code>N10 G0 X0 Y0</code></pre><script>window.unsafe = true</script>`
