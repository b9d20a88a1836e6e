import { CalendarCheck, CircleCheck, Hourglass, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Avatar, Avatars } from './avatar.tsx'
import { Chip, FilterChip, Kbd, KindLabel, StateChip } from './chips.tsx'
import { Cloth } from './cloth.tsx'
import { Evidence } from './evidence.tsx'
import { Part } from './gallery-part.tsx'
import { galleryWords } from './gallery-words.ts'
import { Tabs } from './tab-parts.tsx'
import { TabLinks } from './tabs.tsx'
import { Grade, Internal, TooFew, WhoCanRead } from './trust.tsx'
import { useWords } from './words.tsx'

const kinds = ['message', 'question', 'article', 'announcement', 'poll', 'event', 'idea', 'decision'] as const
const places = ['Fonderie', 'Qualité', 'Métrologie', 'Outillage', 'Achats', 'Niort', 'Gdańsk']
const people = [
  'Marion Thévenet',
  'Tomasz Wiśniewski',
  'Awa Diallo',
  'Inês Carvalho',
  'Ravi Deshpande',
  'Fatou Ndiaye',
  'Linh Nguyen-Perrot',
]

export function Chips() {
  const t = useWords(galleryWords)
  const [week, setWeek] = useState(false)
  return (
    <Part title={t('chips')}>
      <div className="w-line">
        <Chip word={t('subject')} onRemove={() => {}} />
        <Chip word={t('site')} href="/people" />
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
        {kinds.map((kind) => (
          <KindLabel key={kind} kind={kind} />
        ))}
        <Kbd>Ctrl K</Kbd>
      </div>
      <TabLinks
        label={t('placesTabs')}
        current="/administration/kit"
        inset
        places={[
          { href: '/administration/kit', word: t('overview') },
          { href: '/questions', word: t('discussions'), note: t('new') },
          { href: '/people', word: t('people') },
        ]}
      />
      <Tabs
        label={t('partsTabs')}
        parts={[
          { id: 'overview', word: t('overview'), content: t('lede') },
          { id: 'questions', word: t('questions'), note: '3', content: t('rowTitle') },
          { id: 'library', word: t('library'), content: t('evidenceText') },
        ]}
      />
    </Part>
  )
}

export function People() {
  const t = useWords(galleryWords)
  return (
    <Part title={t('peopleAndPlaces')} note={t('peopleNote')}>
      <div className="w-line" data-gap="16">
        <Avatar name="Fatou Ndiaye" size="large" />
        {people.slice(0, 3).map((name) => (
          <Avatar key={name} name={name} label={name} />
        ))}
        <Avatars names={people} label={people.join(', ')} />
        <Avatar name="Katarzyna Lis" guest label="Katarzyna Lis" />
      </div>
      <div className="w-line">
        {places.map((name) => (
          <Cloth key={name} name={name} size={40} />
        ))}
      </div>
    </Part>
  )
}

export function Trust() {
  const t = useWords(galleryWords)
  return (
    <Part title={t('trust')} note={t('trustNote')}>
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
        />
        , {t('wait')}
      </p>
      <div className="w-line">
        <TooFew reason={t('fewerThanFive')} />
      </div>
      <div className="w-line" data-gap="16">
        {([0, 1, 2, 3, 4] as const).map((level) => (
          <Grade key={level} level={level} />
        ))}
      </div>
      <Internal>{t('internalNote')}</Internal>
    </Part>
  )
}
