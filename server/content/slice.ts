import type { House, Slice } from '../platform/house.ts'
import { announcementRoutes } from './announcements/routes.ts'
import { articleRoutes } from './articles/routes.ts'
import { calendarRoutes } from './events/addresses/routes.ts'
import { eventLeavers } from './events/readers.ts'
import { eventRoutes } from './events/routes.ts'
import { fileJobs } from './files/jobs.ts'
import { fileRoutes } from './files/routes.ts'
import { textJobs } from './files/texts/jobs.ts'
import { textsWanted } from './files/texts/readers.ts'
import { ideaRoutes } from './ideas/routes.ts'
import { knowingRoutes } from './knowing/routes.ts'
import { liftingRoutes } from './liftings/routes.ts'
import { pinRoutes } from './pins/routes.ts'
import { pollJobs } from './polls/jobs.ts'
import { pollRoutes } from './polls/routes.ts'
import { routes } from './routes.ts'
import { savedRoutes } from './saved/routes.ts'
import { mergingRoutes } from './subjects/merging/routes.ts'
import { namingRoutes } from './subjects/naming/routes.ts'
import { suggestionRoutes } from './suggestions/routes.ts'
import { thanksRoutes } from './thanks/routes.ts'
import { unnamedCarrier } from './unnamed/carrying.ts'
import { unnamedRoutes } from './unnamed/routes.ts'
import { unnamedQuestions } from './unnamed/switches.ts'
import { verificationRoutes } from './verification/routes.ts'
import { versionRoutes } from './versions/routes.ts'
import { voteCarrier } from './voting/carrying.ts'

export const content = (house: House): Slice => ({
  name: 'content',
  routes: [
    ...routes,
    ...fileRoutes(house),
    ...eventRoutes(house),
    ...calendarRoutes(house),
    ...suggestionRoutes,
    ...announcementRoutes,
    ...pinRoutes,
    ...savedRoutes,
    ...versionRoutes,
    ...articleRoutes,
    ...pollRoutes,
    ...ideaRoutes,
    ...thanksRoutes,
    ...verificationRoutes,
    ...knowingRoutes,
    ...mergingRoutes,
    ...namingRoutes,
    ...unnamedRoutes,
    ...liftingRoutes(house),
  ],
  readers: [textsWanted, eventLeavers],
  jobs: [...fileJobs(house), ...textJobs(house), ...pollJobs(house)],
  unseen: [unnamedCarrier, voteCarrier],
  switches: [unnamedQuestions],
})
