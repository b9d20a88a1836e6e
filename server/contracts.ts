import { contract as administration } from './administration/contract.ts'
import { contract as announcements } from './content/announcements/contract.ts'
import { contract as articles } from './content/articles/contract.ts'
import { contract as content } from './content/contract.ts'
import { contract as calendars } from './content/events/addresses/contract.ts'
import { contract as events } from './content/events/contract.ts'
import { contract as files } from './content/files/contract.ts'
import { contract as ideas } from './content/ideas/contract.ts'
import { contract as knowing } from './content/knowing/contract.ts'
import { contract as liftings } from './content/liftings/contract.ts'
import { contract as pins } from './content/pins/contract.ts'
import { contract as polls } from './content/polls/contract.ts'
import { contract as saved } from './content/saved/contract.ts'
import { contract as merging } from './content/subjects/merging/contract.ts'
import { contract as naming } from './content/subjects/naming/contract.ts'
import { contract as suggestions } from './content/suggestions/contract.ts'
import { contract as thanks } from './content/thanks/contract.ts'
import { contract as unnamed } from './content/unnamed/contract.ts'
import { contract as verification } from './content/verification/contract.ts'
import { contract as versions } from './content/versions/contract.ts'
import { contract as conversations } from './conversations/contract.ts'
import { contract as demo } from './demo/contract.ts'
import { contract as directory } from './directory/contract.ts'
import { contract as drafts } from './drafts/contract.ts'
import { contract as escrow } from './escrow/contract.ts'
import { contract as feed } from './feed/contract.ts'
import { contract as firstMinutes } from './feed/first-minutes/contract.ts'
import { contract as overview } from './feed/overview/contract.ts'
import { contract as readership } from './feed/readership/contract.ts'
import { contract as following } from './following/contract.ts'
import { contract as identity } from './identity/contract.ts'
import { contract as inbox } from './inbox/contract.ts'
import { contract as insights } from './insights/contract.ts'
import { contract as health } from './insights/health/contract.ts'
import { contract as participation } from './insights/participation/contract.ts'
import { contract as integrations } from './integrations/contract.ts'
import { contract as invitations } from './invitations/contract.ts'
import { contract as mail } from './mail/contract.ts'
import { contract as notices } from './notices/contract.ts'
import { contract as people } from './people/contract.ts'
import { contract as search } from './search/contract.ts'
import { contract as searchGaps } from './search/gaps/contract.ts'
import { contract as savedSearches } from './search/saved/contract.ts'
import { contract as spaces } from './spaces/contract.ts'
import { contract as joining } from './spaces/requests/contract.ts'
import { contract as drivers } from './value/drivers/contract.ts'
import { contract as figures } from './value/figures/contract.ts'
import { contract as offices } from './value/offices/contract.ts'

/** Every endpoint by its name. The web reads the types; the API document and the routes read the values. */
export const contracts = {
  ...people,
  ...directory,
  ...mail,
  ...identity,
  ...escrow,
  ...spaces,
  ...joining,
  ...invitations,
  ...content,
  ...polls,
  ...ideas,
  ...thanks,
  ...files,
  ...events,
  ...calendars,
  ...suggestions,
  ...merging,
  ...naming,
  ...announcements,
  ...pins,
  ...saved,
  ...versions,
  ...articles,
  ...verification,
  ...knowing,
  ...drafts,
  ...following,
  ...unnamed,
  ...liftings,
  ...feed,
  ...firstMinutes,
  ...overview,
  ...readership,
  ...search,
  ...savedSearches,
  ...searchGaps,
  ...conversations,
  ...inbox,
  ...notices,
  ...insights,
  ...health,
  ...participation,
  ...offices,
  ...drivers,
  ...figures,
  ...demo,
  ...administration,
  ...integrations,
}

export type Contracts = typeof contracts
