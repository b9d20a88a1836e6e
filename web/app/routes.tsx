import { type ComponentType, lazy, type ReactNode } from 'react'

export type PageRoute = {
  path: string
  page: (at: Readonly<Record<string, string | undefined>>) => ReactNode
  /** Guests find nothing there. */
  inside?: boolean
}

// Every page comes when it is opened; the shell names the one that was asked for, so that it comes at once.
const later = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }))

const HomePage = later(async () => (await import('../feed/home-page.tsx')).HomePage)
const loadThread = async () => (await import('../content/thread-page.tsx')).ThreadPage
const ThreadPage = later(loadThread)
const AskPage = later(async () => (await import('../content/ask-page.tsx')).AskPage)
const AskUnnamedPage = later(
  async () => (await import('../content/unnamed/ask-unnamed-page.tsx')).AskUnnamedPage,
)
const UnnamedPage = later(async () => (await import('../content/unnamed/unnamed-page.tsx')).UnnamedPage)
const LiftingsPage = later(async () => (await import('../content/liftings/liftings-page.tsx')).LiftingsPage)
const LiftingPage = later(async () => (await import('../content/liftings/lifting-page.tsx')).LiftingPage)
const EscrowPage = later(async () => (await import('../escrow/escrow-page.tsx')).EscrowPage)
const KeyholdersPage = later(async () => (await import('../escrow/keyholders-page.tsx')).KeyholdersPage)
const DraftsPage = later(async () => (await import('../drafts/drafts-page.tsx')).DraftsPage)
const SavedPage = later(async () => (await import('../saved/saved-page.tsx')).SavedPage)
const VersionsPage = later(async () => (await import('../content/articles/versions-page.tsx')).VersionsPage)
const EditArticlePage = later(
  async () => (await import('../content/articles/edit-article-page.tsx')).EditArticlePage,
)
const IdeasPage = later(async () => (await import('../content/ideas/ideas-page.tsx')).IdeasPage)
const QuestionsPage = later(async () => (await import('../feed/questions-page.tsx')).QuestionsPage)
const SubjectsPage = later(async () => (await import('../feed/subjects-page.tsx')).SubjectsPage)
const SubjectPage = later(async () => (await import('../feed/subject-page.tsx')).SubjectPage)
const DirectoryPage = later(async () => (await import('../people/directory-page.tsx')).DirectoryPage)
const ChartPage = later(async () => (await import('../people/chart-page.tsx')).ChartPage)
const PersonPage = later(async () => (await import('../people/person-page.tsx')).PersonPage)
const EditCardPage = later(async () => (await import('../people/edit-card-page.tsx')).EditCardPage)
const PeopleImportPage = later(async () => (await import('../people/import-page.tsx')).PeopleImportPage)
const SearchPage = later(async () => (await import('../search/search-page.tsx')).SearchPage)
const SettingsPage = later(async () => (await import('../settings/settings-page.tsx')).SettingsPage)
const NoticesPage = later(async () => (await import('../notices/notices-page.tsx')).NoticesPage)
const InboxPage = later(async () => (await import('../inbox/inbox-page.tsx')).InboxPage)
const ConversationsPage = later(
  async () => (await import('../conversations/conversations-page.tsx')).ConversationsPage,
)
const MorePage = later(async () => (await import('../app/more-page.tsx')).MorePage)
const OutboxPage = later(async () => (await import('../offline/outbox-page.tsx')).OutboxPage)
const LettersPage = later(async () => (await import('../palette/letters-page.tsx')).LettersPage)
const LevelsPage = later(async () => (await import('../following/levels-page.tsx')).LevelsPage)
const InvitationsPage = later(async () => (await import('../identity/invitations-page.tsx')).InvitationsPage)
const ParticipationPage = later(
  async () => (await import('../insights/participation-page.tsx')).ParticipationPage,
)
const GapsPage = later(async () => (await import('../search/gaps/gaps-page.tsx')).GapsPage)
const MailPage = later(async () => (await import('../mail/mail-page.tsx')).MailPage)
const SpacesPage = later(async () => (await import('../spaces/spaces-page.tsx')).SpacesPage)
const NewSpacePage = later(async () => (await import('../spaces/new-space-page.tsx')).NewSpacePage)
const SpacePage = later(async () => (await import('../spaces/space-page.tsx')).SpacePage)
const AdministrationPage = later(
  async () => (await import('../administration/administration-page.tsx')).AdministrationPage,
)
const KitPage = later(async () => (await import('../administration/kit-page.tsx')).KitPage)
const DriversPage = later(async () => (await import('../value/drivers-page.tsx')).DriversPage)
const DriverPage = later(async () => (await import('../value/driver-page.tsx')).DriverPage)
const OfficesPage = later(async () => (await import('../value/offices-page.tsx')).OfficesPage)
const EventsPage = later(async () => (await import('../content/events/events-page.tsx')).EventsPage)
const StartPage = later(async () => (await import('../administration/start/start-page.tsx')).StartPage)
const SwitchesPage = later(
  async () => (await import('../administration/switches/switches-page.tsx')).SwitchesPage,
)
const ServerSettingsPage = later(
  async () => (await import('../administration/settings-page.tsx')).ServerSettingsPage,
)
const HealthPage = later(async () => (await import('../administration/health-page.tsx')).HealthPage)
const DemoPage = later(async () => (await import('../demo/demo-page.tsx')).DemoPage)
const ImportsPage = later(async () => (await import('../administration/imports-page.tsx')).ImportsPage)
const FigureImportsPage = later(
  async () => (await import('../value/figures/imports-page.tsx')).FigureImportsPage,
)
const NewFigureImportPage = later(
  async () => (await import('../value/figures/new-import-page.tsx')).NewFigureImportPage,
)
const FigureImportPage = later(
  async () => (await import('../value/figures/import-page.tsx')).FigureImportPage,
)
const ImportPage = later(async () => (await import('../administration/import-page.tsx')).ImportPage)

// A thread is what most people open next: it comes while they look, or at once when it is what they came for.
if (!import.meta.env.SSR) addEventListener('load', () => void loadThread(), { once: true })

/** Every place of the network; the first that fits is shown. */
export const routes: readonly PageRoute[] = [
  { path: '/', page: () => <HomePage /> },
  { path: '/for-you', page: () => <HomePage stream="for-you" /> },
  { path: '/following', page: () => <HomePage stream="following" /> },
  { path: '/inbox', page: () => <InboxPage show="open" /> },
  { path: '/inbox/unread', page: () => <InboxPage show="unread" /> },
  { path: '/inbox/done', page: () => <InboxPage show="done" /> },
  { path: '/conversations', page: () => <ConversationsPage reference={null} />, inside: true },
  {
    path: '/conversations/:reference',
    page: ({ reference = '' }) => <ConversationsPage reference={reference} />,
    inside: true,
  },
  { path: '/q/:address', page: ({ address = '' }) => <ThreadPage address={address} /> },
  { path: '/p/:address/versions', page: ({ address = '' }) => <VersionsPage address={address} /> },
  { path: '/q/:address/versions', page: ({ address = '' }) => <VersionsPage address={address} /> },
  {
    path: '/p/:address/edit',
    page: ({ address = '' }) => <EditArticlePage address={address} />,
    inside: true,
  },
  { path: '/p/:address', page: ({ address = '' }) => <ThreadPage address={address} /> },
  { path: '/ask', page: () => <AskPage />, inside: true },
  { path: '/ask/unnamed', page: () => <AskUnnamedPage />, inside: true },
  { path: '/unnamed', page: () => <UnnamedPage />, inside: true },
  { path: '/escrow', page: () => <EscrowPage />, inside: true },
  { path: '/liftings', page: () => <LiftingsPage />, inside: true },
  {
    path: '/liftings/:liftingId',
    page: ({ liftingId = '' }) => <LiftingPage key={liftingId} liftingId={liftingId} />,
    inside: true,
  },
  { path: '/administration/escrow', page: () => <KeyholdersPage />, inside: true },
  { path: '/drafts', page: () => <DraftsPage /> },
  { path: '/saved', page: () => <SavedPage /> },
  { path: '/questions', page: () => <QuestionsPage show="questions" /> },
  { path: '/questions/unanswered', page: () => <QuestionsPage show="unanswered" /> },
  { path: '/ideas', page: () => <IdeasPage /> },
  { path: '/subjects', page: () => <SubjectsPage />, inside: true },
  {
    path: '/subjects/:subjectId',
    page: ({ subjectId = '' }) => <SubjectPage subjectId={subjectId} />,
    inside: true,
  },
  { path: '/people', page: () => <DirectoryPage />, inside: true },
  { path: '/people/chart', page: () => <ChartPage />, inside: true },
  { path: '/people/me/edit', page: () => <EditCardPage />, inside: true },
  {
    path: '/people/:personId',
    page: ({ personId = '' }) => <PersonPage key={personId} personId={personId} />,
  },
  { path: '/settings', page: () => <SettingsPage /> },
  { path: '/settings/notices', page: () => <NoticesPage /> },
  { path: '/settings/following', page: () => <LevelsPage /> },
  { path: '/more', page: () => <MorePage /> },
  { path: '/outbox', page: () => <OutboxPage />, inside: true },
  { path: '/settings/keys', page: () => <LettersPage /> },
  { path: '/administration/invitations', page: () => <InvitationsPage />, inside: true },
  { path: '/results/imports', page: () => <FigureImportsPage />, inside: true },
  { path: '/results/imports/new', page: () => <NewFigureImportPage />, inside: true },
  {
    path: '/results/imports/:importId',
    page: ({ importId = '' }) => <FigureImportPage key={importId} importId={importId} />,
    inside: true,
  },
  { path: '/insights', page: () => <ParticipationPage />, inside: true },
  { path: '/administration/gaps', page: () => <GapsPage />, inside: true },
  { path: '/administration/mail', page: () => <MailPage />, inside: true },
  { path: '/administration/people/import', page: () => <PeopleImportPage />, inside: true },
  { path: '/search', page: () => <SearchPage /> },
  { path: '/events', page: () => <EventsPage show="upcoming" /> },
  { path: '/events/past', page: () => <EventsPage show="past" /> },
  { path: '/spaces', page: () => <SpacesPage show="all" /> },
  { path: '/spaces/mine', page: () => <SpacesPage show="mine" /> },
  { path: '/spaces/new', page: () => <NewSpacePage />, inside: true },
  { path: '/spaces/:spaceId', page: ({ spaceId = '' }) => <SpacePage spaceId={spaceId} tab="overview" /> },
  {
    path: '/spaces/:spaceId/discussions',
    page: ({ spaceId = '' }) => <SpacePage spaceId={spaceId} tab="discussions" />,
  },
  {
    path: '/spaces/:spaceId/library',
    page: ({ spaceId = '' }) => <SpacePage spaceId={spaceId} tab="library" />,
  },
  {
    path: '/spaces/:spaceId/questions',
    page: ({ spaceId = '' }) => <SpacePage spaceId={spaceId} tab="questions" />,
  },
  {
    path: '/spaces/:spaceId/events',
    page: ({ spaceId = '' }) => <SpacePage spaceId={spaceId} tab="events" />,
  },
  {
    path: '/spaces/:spaceId/people',
    page: ({ spaceId = '' }) => <SpacePage spaceId={spaceId} tab="people" />,
  },
  { path: '/spaces/:spaceId/about', page: ({ spaceId = '' }) => <SpacePage spaceId={spaceId} tab="about" /> },
  { path: '/results', page: () => <DriversPage />, inside: true },
  { path: '/results/drivers', page: () => <DriversPage />, inside: true },
  {
    path: '/results/drivers/:driverId',
    page: ({ driverId = '' }) => <DriverPage key={driverId} driverId={driverId} />,
    inside: true,
  },
  { path: '/results/offices', page: () => <OfficesPage />, inside: true },
  { path: '/start', page: () => <StartPage />, inside: true },
  { path: '/administration', page: () => <AdministrationPage />, inside: true },
  { path: '/administration/switches', page: () => <SwitchesPage />, inside: true },
  { path: '/administration/kit', page: () => <KitPage />, inside: true },
  { path: '/administration/settings', page: () => <ServerSettingsPage />, inside: true },
  { path: '/administration/health', page: () => <HealthPage />, inside: true },
  { path: '/administration/demo', page: () => <DemoPage />, inside: true },
  { path: '/administration/import', page: () => <ImportsPage />, inside: true },
  {
    path: '/administration/import/:importId',
    page: ({ importId = '' }) => <ImportPage importId={importId} />,
    inside: true,
  },
]
