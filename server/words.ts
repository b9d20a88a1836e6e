import { words as administration } from './administration/words.ts'
import { words as announcements } from './content/announcements/words.ts'
import { words as articles } from './content/articles/words.ts'
import { words as events } from './content/events/words.ts'
import { words as files } from './content/files/words.ts'
import { words as ideas } from './content/ideas/words.ts'
import { words as liftings } from './content/liftings/words.ts'
import { words as pins } from './content/pins/words.ts'
import { words as polls } from './content/polls/words.ts'
import { words as saved } from './content/saved/words.ts'
import { words as merging } from './content/subjects/merging/words.ts'
import { words as naming } from './content/subjects/naming/words.ts'
import { words as thanks } from './content/thanks/words.ts'
import { words as unnamed } from './content/unnamed/words.ts'
import { words as verification } from './content/verification/words.ts'
import { words as content } from './content/words.ts'
import { words as conversations } from './conversations/words.ts'
import { words as demo } from './demo/words.ts'
import { words as directory } from './directory/words.ts'
import { words as drafts } from './drafts/words.ts'
import { words as escrow } from './escrow/words.ts'
import { words as following } from './following/words.ts'
import { words as identity } from './identity/words.ts'
import { words as insights } from './insights/words.ts'
import { words as integrations } from './integrations/words.ts'
import { words as invitations } from './invitations/words.ts'
import { words as mail } from './mail/words.ts'
import { words as notices } from './notices/words.ts'
import { words as people } from './people/words.ts'
import type { Locale } from './platform/viewer.ts'
import { words as platform } from './platform/words.ts'
import { words as searchGaps } from './search/gaps/words.ts'
import { words as savedSearches } from './search/saved/words.ts'
import { words as spaces } from './spaces/words.ts'
import { words as value } from './value/words.ts'

type Words = Readonly<Record<string, Readonly<Record<Locale, string>>>>

/** All the texts that the server says, French and English side by side. */
export const words: Words = {
  ...platform,
  ...people,
  ...directory,
  ...mail,
  ...identity,
  ...escrow,
  ...spaces,
  ...value,
  ...invitations,
  ...content,
  ...files,
  ...events,
  ...announcements,
  ...pins,
  ...saved,
  ...articles,
  ...polls,
  ...ideas,
  ...thanks,
  ...verification,
  ...drafts,
  ...following,
  ...conversations,
  ...unnamed,
  ...liftings,
  ...demo,
  ...administration,
  ...integrations,
  ...notices,
  ...merging,
  ...naming,
  ...savedSearches,
  ...searchGaps,
  ...insights,
}

export const speak = (code: string, locale: Locale): string | undefined => words[code]?.[locale]
