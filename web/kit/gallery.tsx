import {
  ChartColumn,
  CircleCheck,
  Hourglass,
  House,
  Inbox,
  LayoutList,
  Lightbulb,
  MessageCircleQuestionMark,
  Scale,
  ShieldCheck,
  UsersRound,
} from 'lucide-react'
import { Button } from './button.tsx'
import { RadioGroup } from './choices.tsx'
import { Cloth } from './cloth.tsx'
import { TextField } from './field.tsx'
import { AppFrame, type FrameProps } from './frame.tsx'
import { Controls, Entries } from './gallery-controls.tsx'
import { Lines, Machine, Trust, Written } from './gallery-lines.tsx'
import { galleryWords } from './gallery-words.ts'
import { AsidePart, Page } from './page.tsx'
import { PlainPage } from './plain-page.tsx'
import { List, ListRow } from './rows.tsx'
import { Notice } from './states.tsx'
import { TabLinks } from './tabs.tsx'
import { Steps } from './thread.tsx'
import { useWords } from './words.tsx'

/** Every piece of the kit on one page: looked at, and run through axe, in both languages and both themes. */
export function Gallery() {
  const t = useWords(galleryWords)
  const tabs = (
    <TabLinks
      label={t('chips')}
      current="/"
      places={[
        { href: '/', word: t('overview') },
        { href: '/discussions', word: t('discussions'), note: t('new') },
        { href: '/library', word: t('library') },
        { href: '/people', word: t('people') },
      ]}
    />
  )
  return (
    <AppFrame rail={useRail()}>
      <Page
        title={t('title')}
        lede={t('lede')}
        mark={<Cloth name="Maurevel" size={64} />}
        actions={
          <Button kind="filled" icon={MessageCircleQuestionMark}>
            {t('ask')}
          </Button>
        }
        crumb={[
          { word: t('spaces'), href: '/spaces', mark: <Cloth name={t('machining')} size={18} /> },
          { word: 'Kit' },
        ]}
        tabs={tabs}
        aside={<Beside />}
      >
        <Controls />
        <Entries />
        <Lines />
        <Trust />
        <Machine />
        <Written />
      </Page>
    </AppFrame>
  )
}

/** The frame of a guest. */
export function GuestGallery() {
  const t = useWords(galleryWords)
  const rail = useRail()
  const strip = t.rich('guestStrip', { b: (inside) => <b>{inside}</b> })
  return (
    <AppFrame
      rail={{
        ...rail,
        entries: rail.entries.slice(1, 3),
        roleEntries: [],
        person: { ...rail.person, name: 'Katarzyna Lis' },
      }}
      guest={{ strip, readers: { href: '/readers', word: t('readers') } }}
    >
      <Page title="Maurevel, Odlewnia Brzeg">
        <Lines />
      </Page>
    </AppFrame>
  )
}

/** A page before the network: set-up, sign-in. */
export function PlainGallery() {
  const t = useWords(galleryWords)
  return (
    <PlainPage
      title={t('who')}
      lede={t('whoLede')}
      cloth="Maurevel"
      caption={{ title: t('cloth'), text: t('clothText') }}
      note={t('localOnly')}
      steps={
        <Steps
          now={1}
          steps={[1, 2, 3, 4, 5].map((step) => ({ word: stepWord(t, step), note: `${step} min` }))}
        />
      }
    >
      <form className="w-stack" data-gap="24">
        <TextField label={t('organisationName')} defaultValue="Maurevel" />
        <RadioGroup
          label={t('start')}
          layout="cards"
          value="key"
          onChange={() => {}}
          options={[
            { id: 'key', word: t('key'), note: t('keyNote') },
            { id: 'password', word: t('password'), note: t('passwordNote') },
          ]}
        />
        <Notice icon={ShieldCheck}>
          <b>{t('nothingLeaves')}</b> {t('whoLede')}
        </Notice>
        <div className="w-line">
          <Button kind="filled">{t('continue')}</Button>
          <Button>{t('restore')}</Button>
        </div>
      </form>
    </PlainPage>
  )
}

function Beside() {
  const t = useWords(galleryWords)
  return (
    <>
      <AsidePart title={t('upcoming')}>
        <List>
          <ListRow
            lead={<CircleCheck className="w-icon" aria-hidden />}
            title={t('review')}
            href="/events/1"
            sub="11:00, Karim Zerrouki"
          />
          <ListRow
            lead={<Hourglass className="w-icon" aria-hidden />}
            title={t('answered')}
            href="/events/2"
            sub="8:30, Pune"
          />
        </List>
      </AsidePart>
      <AsidePart title={t('yourSpaces')}>
        <List tight>
          {[t('machining'), t('quality'), t('foundry'), 'Vie du site', 'Maurevel', 'Odlewnia Brzeg'].map(
            (name, index) => (
              <ListRow
                key={name}
                lead={<Cloth name={name} />}
                title={name}
                href={`/spaces/${index}`}
                end={index < 4 ? 5 - index : ''}
              />
            ),
          )}
        </List>
      </AsidePart>
    </>
  )
}

function useRail(): FrameProps['rail'] {
  const t = useWords(galleryWords)
  return {
    organisation: { name: 'Maurevel', line: t('organisation') },
    entries: [
      { href: '/', icon: House, word: t('home') },
      { href: '/inbox', icon: Inbox, word: t('inbox'), count: 4 },
      { href: '/spaces', icon: LayoutList, word: t('spaces') },
      { href: '/questions', icon: MessageCircleQuestionMark, word: t('questions') },
      { href: '/people', icon: UsersRound, word: t('people') },
      { href: '/challenges', icon: Lightbulb, word: t('challenges') },
      { href: '/results', icon: ChartColumn, word: t('results') },
    ],
    roleEntries: [{ href: '/moderation', icon: Scale, word: t('moderation'), count: 2 }],
    person: { name: 'Marion Thévenet', line: t('personLine'), href: '/me' },
    calm: t.rich('calm', { a: (inside) => <a href="/switches">{inside}</a> }),
  }
}

function stepWord(t: (key: 'step1' | 'step2' | 'step3' | 'step4' | 'step5') => string, step: number): string {
  const keys = ['step1', 'step2', 'step3', 'step4', 'step5'] as const
  return t(keys[step - 1] ?? 'step1')
}
