export type Who = 'administrator' | 'employee' | 'guest'
/** What stands in the addresses: chosen where there is most to see. */
export type Scene = {
  question: string
  message: string
  article: string
  spaceId: string
  subjectId: string
  personId: string
  importId: string
  conversation: string
  liftingId: string
}
export type Place = {
  /** As in web/app/routes.tsx. */
  route: string
  as: readonly Who[]
  /** The address, where it is not the route itself. */
  at?: (scene: Scene) => string
}

const employee = ['employee'] as const
const administrator = ['administrator'] as const
const withGuest = ['employee', 'guest'] as const

/** Every route of the product, and who looks at it: others too, where it differs for them. */
export const places: readonly Place[] = [
  { route: '/', as: ['administrator', 'employee', 'guest'] },
  { route: '/q/:address', as: withGuest, at: ({ question }) => `/q/${question}` },
  { route: '/p/:address', as: employee, at: ({ message }) => `/p/${message}` },
  { route: '/p/:address/edit', as: employee, at: ({ article }) => `/p/${article}/edit` },
  { route: '/p/:address/versions', as: employee, at: ({ article }) => `/p/${article}/versions` },
  { route: '/q/:address/versions', as: employee, at: ({ question }) => `/q/${question}/versions` },
  { route: '/inbox', as: ['administrator', 'employee', 'guest'] },
  { route: '/inbox/unread', as: employee },
  { route: '/inbox/done', as: employee },
  { route: '/conversations', as: employee },
  {
    route: '/conversations/:reference',
    as: employee,
    at: ({ conversation }) => `/conversations/${conversation}`,
  },
  { route: '/settings/following', as: employee },
  { route: '/more', as: ['administrator', 'employee'] },
  { route: '/outbox', as: employee },
  { route: '/settings/keys', as: withGuest },
  { route: '/following', as: employee },
  { route: '/for-you', as: employee },
  { route: '/start', as: administrator },
  { route: '/ask', as: employee },
  { route: '/ask/unnamed', as: employee },
  { route: '/unnamed', as: employee },
  { route: '/escrow', as: employee },
  { route: '/liftings', as: employee },
  { route: '/liftings/:liftingId', as: employee, at: ({ liftingId }) => `/liftings/${liftingId}` },
  { route: '/administration/escrow', as: administrator },
  { route: '/drafts', as: withGuest },
  { route: '/saved', as: withGuest },
  { route: '/questions', as: withGuest },
  { route: '/questions/unanswered', as: employee },
  { route: '/ideas', as: withGuest },
  { route: '/subjects', as: employee },
  { route: '/subjects/:subjectId', as: employee, at: ({ subjectId }) => `/subjects/${subjectId}` },
  { route: '/people', as: withGuest },
  { route: '/people/chart', as: employee },
  { route: '/people/me/edit', as: employee },
  { route: '/people/:personId', as: withGuest, at: ({ personId }) => `/people/${personId}` },
  { route: '/settings', as: withGuest },
  { route: '/settings/notices', as: withGuest },
  { route: '/search', as: withGuest, at: () => '/search?q=vanne' },
  { route: '/spaces', as: withGuest },
  { route: '/spaces/mine', as: employee },
  { route: '/spaces/new', as: employee },
  { route: '/spaces/:spaceId', as: withGuest, at: ({ spaceId }) => `/spaces/${spaceId}` },
  { route: '/spaces/:spaceId/questions', as: employee, at: ({ spaceId }) => `/spaces/${spaceId}/questions` },
  { route: '/spaces/:spaceId/people', as: withGuest, at: ({ spaceId }) => `/spaces/${spaceId}/people` },
  { route: '/spaces/:spaceId/about', as: employee, at: ({ spaceId }) => `/spaces/${spaceId}/about` },
  {
    route: '/spaces/:spaceId/discussions',
    as: employee,
    at: ({ spaceId }) => `/spaces/${spaceId}/discussions`,
  },
  { route: '/spaces/:spaceId/library', as: withGuest, at: ({ spaceId }) => `/spaces/${spaceId}/library` },
  { route: '/spaces/:spaceId/events', as: withGuest, at: ({ spaceId }) => `/spaces/${spaceId}/events` },
  { route: '/events', as: withGuest },
  { route: '/events/past', as: employee },
  { route: '/results', as: administrator },
  { route: '/results/drivers', as: administrator },
  { route: '/results/drivers/:driverId', as: administrator, at: () => '/results/drivers/V03' },
  { route: '/results/offices', as: administrator },
  { route: '/administration', as: administrator },
  { route: '/administration/demo', as: administrator },
  { route: '/administration/invitations', as: administrator },
  { route: '/insights', as: administrator },
  { route: '/results/imports', as: administrator },
  { route: '/results/imports/new', as: administrator },
  {
    route: '/results/imports/:importId',
    as: administrator,
    at: ({ importId }) => `/results/imports/${importId}`,
  },
  { route: '/administration/gaps', as: administrator },
  { route: '/administration/mail', as: administrator },
  { route: '/administration/people/import', as: administrator },
  { route: '/administration/switches', as: administrator },
  { route: '/administration/settings', as: administrator },
  { route: '/administration/health', as: administrator },
  { route: '/administration/kit', as: administrator },
  { route: '/administration/import', as: administrator },
  {
    route: '/administration/import/:importId',
    as: administrator,
    at: ({ importId }) => `/administration/import/${importId}`,
  },
]

/** The routes of the product, read where they are written: its modules speak to a browser. */
export function routesIn(source: string): string[] {
  return [...source.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path)
}
