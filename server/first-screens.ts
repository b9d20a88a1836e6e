import type { Contracts } from './contracts.ts'

/** A read whose answer the shell carries; `paged` for lists that the page shows page by page. */
export type First = { name: keyof Contracts; input: Record<string, unknown>; paged?: boolean }
type FirstScreen = {
  path: RegExp
  /** The page's own script, under web/. */
  source: string
  /** The first read tells whether there is such a page; the others stay out when they are refused. */
  first?: (id: string) => First[]
}

/** What an address asks for: the script that draws its page, and the reads that fill it. */
export function firstScreenAt(path: string, personId: string): { source: string | null; first: First[] } {
  const screen = firstScreens.find((each) => each.path.test(path))
  const [, id = personId] = screen?.path.exec(path) ?? []
  return { source: screen?.source ?? null, first: screen?.first?.(id) ?? [] }
}

const id = '([0-9a-f-]{36})'
const read = (name: First['name'], input: First['input'] = {}): First => ({ name, input })
const pages = (name: First['name'], input: First['input'] = {}): First => ({ name, input, paged: true })
const joined = read('listSpaces', { mine: 'true', limit: 100 })
const followed = read('listSubjects', { followed: 'true', limit: 100 })
const chosen = read('listLevels', { limit: 100 })

const inSpace = (tab: string, first: (spaceId: string) => First[]): FirstScreen => ({
  path: new RegExp(`^/spaces/${id}${tab}$`),
  source: 'spaces/space-page.tsx',
  first: (spaceId) => [
    read('readSpace', { spaceId }),
    read('readLevel', { target: 'space', targetId: spaceId }),
    read('readSpaceOverview', { spaceId }),
    read('readAudience', { spaceId }),
    ...first(spaceId),
    read('listMembers', { spaceId, who: 'guests', limit: 1 }),
  ],
})

const screen = (path: RegExp, source: string, first: (id: string) => First[]): FirstScreen => ({
  ...{ path, source, first },
})

/** Each page's first screen, so that nothing is asked before content appears. */
export const firstScreens: readonly FirstScreen[] = [
  {
    path: /^\/(?:for-you|following)?$/,
    source: 'feed/home-page.tsx',
    first: () => [
      read('readNow'),
      pages('readForYou'),
      pages('readFollowing'),
      read('readSpaceNews'),
      read('readNextEvents'),
      read('readFirstMinutes'),
      read('readSuggestions'),
      joined,
      followed,
      chosen,
    ],
  },
  {
    path: /^\/inbox$/,
    source: 'inbox/inbox-page.tsx',
    first: () => [pages('listInbox', { show: 'open' })],
  },
  {
    path: /^\/inbox\/unread$/,
    source: 'inbox/inbox-page.tsx',
    first: () => [pages('listInbox', { show: 'unread' })],
  },
  {
    path: /^\/inbox\/done$/,
    source: 'inbox/inbox-page.tsx',
    first: () => [pages('listInbox', { show: 'done' })],
  },
  {
    path: /^\/conversations$/,
    source: 'conversations/conversations-page.tsx',
    first: () => [pages('listConversations')],
  },
  {
    path: /^\/settings\/following$/,
    source: 'following/levels-page.tsx',
    first: () => [pages('listLevels', { limit: 50 })],
  },
  { path: /^\/more$/, source: 'app/more-page.tsx' },
  { path: /^\/outbox$/, source: 'offline/outbox-page.tsx' },
  { path: /^\/settings\/keys$/, source: 'palette/letters-page.tsx' },
  { path: /^\/subjects$/, source: 'feed/subjects-page.tsx', first: () => [pages('readSubjects', { q: '' })] },
  {
    path: new RegExp(`^/subjects/${id}$`),
    source: 'feed/subject-page.tsx',
    first: (subjectId) => [
      read('readSubject', { subjectId }),
      read('readLevel', { target: 'subject', targetId: subjectId }),
      pages('readSubjectFeed', { subjectId }),
    ],
  },
  {
    path: /^\/questions$/,
    source: 'feed/questions-page.tsx',
    first: () => [pages('readQuestions', { show: 'questions' }), joined, followed],
  },
  {
    path: /^\/questions\/unanswered$/,
    source: 'feed/questions-page.tsx',
    first: () => [pages('readQuestions', { show: 'unanswered' }), joined, followed],
  },
  {
    path: /^\/ideas$/,
    source: 'content/ideas/ideas-page.tsx',
    first: () => [pages('listIdeas', { state: 'open' })],
  },
  {
    path: /^\/[qp]\/([a-z2-9]{16})[^/]*\/versions$/,
    source: 'content/articles/versions-page.tsx',
    first: (reference) => [read('readPost', { reference })],
  },
  {
    path: /^\/p\/([a-z2-9]{16})[^/]*\/edit$/,
    source: 'content/articles/edit-article-page.tsx',
    first: (reference) => [read('readPost', { reference })],
  },
  {
    path: /^\/[qp]\/([a-z2-9]{16})/,
    source: 'content/thread-page.tsx',
    first: (reference) => [read('readPost', { reference })],
  },
  { path: /^\/drafts$/, source: 'drafts/drafts-page.tsx', first: () => [pages('listDrafts')] },
  { path: /^\/saved$/, source: 'saved/saved-page.tsx', first: () => [pages('listSaved')] },
  { path: /^\/ask$/, source: 'content/ask-page.tsx', first: () => [joined, read('listUnnamedSpaces')] },
  {
    path: /^\/ask\/unnamed$/,
    source: 'content/unnamed/ask-unnamed-page.tsx',
    first: () => [read('listUnnamedSpaces')],
  },
  {
    path: /^\/escrow$/,
    source: 'escrow/escrow-page.tsx',
    first: () => [read('readEscrow'), read('listLiftings')],
  },
  {
    path: /^\/liftings$/,
    source: 'content/liftings/liftings-page.tsx',
    first: () => [read('listLiftings')],
  },
  {
    path: new RegExp(`^/liftings/${id}$`),
    source: 'content/liftings/lifting-page.tsx',
    first: () => [read('listLiftings'), read('readEscrow')],
  },
  {
    path: /^\/administration\/escrow$/,
    source: 'escrow/keyholders-page.tsx',
    first: () => [read('listSwitches'), read('readEscrow'), pages('listPeople', { limit: 12 })],
  },
  { path: /^\/unnamed$/, source: 'content/unnamed/unnamed-page.tsx' },
  {
    path: /^\/events$/,
    source: 'content/events/events-page.tsx',
    first: () => [pages('listEvents', { show: 'upcoming' })],
  },
  {
    path: /^\/events\/past$/,
    source: 'content/events/events-page.tsx',
    first: () => [pages('listEvents', { show: 'past' })],
  },
  {
    path: /^\/spaces$/,
    source: 'spaces/spaces-page.tsx',
    first: () => [pages('listSpaces', { limit: 100 })],
  },
  {
    path: /^\/spaces\/mine$/,
    source: 'spaces/spaces-page.tsx',
    first: () => [pages('listSpaces', { mine: 'true', limit: 50 })],
  },
  {
    path: /^\/spaces\/new$/,
    source: 'spaces/new-space-page.tsx',
    first: () => [read('suggestSubjects', { q: '' })],
  },
  inSpace('', (spaceId) => [
    read('listPinned', { spaceId }),
    read('readSpaceHealth', { spaceId }),
    read('readReadiness', { spaceId }),
    pages('readSpaceFeed', { spaceId, show: 'all' }),
    joined,
  ]),
  inSpace('/discussions', (spaceId) => [pages('readSpaceFeed', { spaceId, show: 'all' })]),
  inSpace('/questions', (spaceId) => [pages('readSpaceFeed', { spaceId, show: 'questions' })]),
  inSpace('/library', (spaceId) => [
    pages('listSpaceArticles', { spaceId, limit: 20 }),
    pages('listSpaceFiles', { spaceId, limit: 20 }),
  ]),
  inSpace('/events', (spaceId) => [pages('listEvents', { show: 'upcoming', spaceId })]),
  inSpace('/people', (spaceId) => [
    pages('listMembers', { spaceId, who: 'inside', limit: 100 }),
    pages('listMembers', { spaceId, who: 'guests', limit: 100 }),
    pages('listRequests', { spaceId, limit: 100 }),
    read('listSpaceInvitations', { spaceId }),
  ]),
  inSpace('/about', (spaceId) => [read('readReadiness', { spaceId }), read('readUnnamedTerms', { spaceId })]),
  {
    path: /^\/people$/,
    source: 'people/directory-page.tsx',
    first: () => [pages('listPeople', { limit: 50 }), read('countPeople'), read('readPeopleFilters')],
  },
  {
    path: /^\/people\/chart$/,
    source: 'people/chart-page.tsx',
    first: () => [read('readChart'), read('readChartUnits')],
  },
  {
    path: /^\/people\/me\/edit$/,
    source: 'people/edit-card-page.tsx',
    first: (personId) => [read('readPerson', { personId })],
  },
  {
    path: new RegExp(`^/people/${id}$`),
    source: 'people/person-page.tsx',
    first: (personId) => [
      read('readPerson', { personId }),
      read('readLevel', { target: 'person', targetId: personId }),
      read('readReportingLine', { personId }),
      pages('readPersonPosts', { personId, limit: 5 }),
      read('listPersonSpaces', { personId }),
      read('readStay', { personId }),
    ],
  },
  {
    path: /^\/settings$/,
    source: 'settings/settings-page.tsx',
    first: () => [read('listSessions'), read('listTokens'), read('listCalendars')],
  },
  {
    path: /^\/settings\/notices$/,
    source: 'notices/notices-page.tsx',
    first: () => [read('readNotices'), read('readPush')],
  },
  { path: /^\/search$/, source: 'search/search-page.tsx' },
  screen(/^\/results(?:\/drivers)?$/, 'value/drivers-page.tsx', () => [read('listDrivers')]),
  {
    path: /^\/results\/drivers\/(V\d\d)$/,
    source: 'value/driver-page.tsx',
    first: (driverId) => [read('readDriver', { driverId })],
  },
  {
    path: /^\/results\/offices$/,
    source: 'value/offices-page.tsx',
    first: () => [read('readOffices'), pages('listPeople', { limit: 12 })],
  },
  { path: /^\/start$/, source: 'administration/start/start-page.tsx', first: () => [read('readStart')] },
  {
    path: /^\/administration$/,
    source: 'administration/administration-page.tsx',
    first: () => [read('listSwitches'), read('readStartUp')],
  },
  {
    path: /^\/administration\/switches$/,
    source: 'administration/switches/switches-page.tsx',
    first: () => [read('listSwitches')],
  },
  screen(/^\/administration\/settings$/, 'administration/settings-page.tsx', () => [read('listSettings')]),
  {
    path: /^\/administration\/health$/,
    source: 'administration/health-page.tsx',
    first: () => [read('readReaderHealth'), read('readHealth')],
  },
  { path: /^\/administration\/demo$/, source: 'demo/demo-page.tsx', first: () => [read('readStart')] },
  {
    path: /^\/administration\/import$/,
    source: 'administration/imports-page.tsx',
    first: () => [read('listImportFiles'), read('listImports')],
  },
  screen(/^\/administration\/invitations$/, 'identity/invitations-page.tsx', () => [read('listInvitations')]),
  {
    path: /^\/results\/imports$/,
    source: 'value/figures/imports-page.tsx',
    first: () => [pages('listFigureImports'), read('readFigureTemplates')],
  },
  {
    path: /^\/results\/imports\/new$/,
    source: 'value/figures/new-import-page.tsx',
    first: () => [read('readFigureTemplates')],
  },
  {
    path: new RegExp(`^/results/imports/${id}$`),
    source: 'value/figures/import-page.tsx',
    first: (importId) => [read('readFigureImport', { importId }), read('readFigureTemplates')],
  },
  {
    path: /^\/insights$/,
    source: 'insights/participation-page.tsx',
    first: () => [read('readParticipation')],
  },
  screen(/^\/administration\/gaps$/, 'search/gaps/gaps-page.tsx', () => [read('listSearchGaps')]),
  { path: /^\/administration\/mail$/, source: 'mail/mail-page.tsx', first: () => [read('readMail')] },
]
