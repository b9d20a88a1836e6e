import { Mail, MessagesSquare, Palette, ToggleLeft, UserPlus, Users } from 'lucide-react'
import { Page, Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { administrationWords } from './administration-words.ts'

/** Where an administrator begins: one line a place, each says what it answers. */
export function AdministrationPage() {
  const t = useWords(administrationWords)
  const bringIn = [
    { href: '/administration/people/import', icon: Users, title: t('people'), note: t('peopleNote') },
    {
      href: '/administration/import',
      icon: MessagesSquare,
      title: t('conversations'),
      note: t('conversationsNote'),
    },
    {
      href: '/administration/invitations',
      icon: UserPlus,
      title: t('invitations'),
      note: t('invitationsNote'),
    },
  ]
  const control = [
    { href: '/administration/switches', icon: ToggleLeft, title: t('switches'), note: t('switchesNote') },
    { href: '/administration/mail', icon: Mail, title: t('mail'), note: t('mailNote') },
    { href: '/administration/kit', icon: Palette, title: t('kit'), note: t('kitNote') },
  ]
  return (
    <Page title={t('title')} lede={<p>{t('lede')}</p>}>
      <div className="w-stack" data-gap="36">
        <Section title={t('bringIn')}>
          <Places places={bringIn} label={t('bringIn')} />
        </Section>
        <Section title={t('control')}>
          <Places places={control} label={t('control')} />
        </Section>
      </div>
    </Page>
  )
}

type Place = { href: string; icon: typeof Users; title: string; note: string }

function Places({ places, label }: { places: readonly Place[]; label: string }) {
  return (
    <List label={label}>
      {places.map(({ href, icon: Icon, title, note }) => (
        <ListRow
          key={href}
          lead={<Icon className="w-icon" aria-hidden />}
          title={title}
          href={href}
          sub={note}
        />
      ))}
    </List>
  )
}
