import type { Territory } from '../shape.ts'
import { achats } from './achats.ts'
import { agenda } from './agenda.ts'
import { archives } from './archives.ts'
import { brouillons } from './brouillons.ts'
import { called } from './called.ts'
import { logistique } from './logistique.ts'
import { metier } from './metier.ts'
import { nowak } from './nowak.ts'
import { outils } from './outils.ts'
import { partout } from './partout.ts'
import { guests, jobFamilies, organisations, people, units } from './people.ts'
import { sansNom } from './sans-nom.ts'
import { securite } from './securite.ts'
import { sites } from './sites.ts'
import { spaces } from './spaces.ts'
import { ventes } from './ventes.ts'

export const functions: Territory = {
  called,
  drafts: brouillons,
  units,
  jobFamilies,
  organisations,
  people,
  guests,
  spaces,
  conversations: [
    ...nowak,
    ...achats,
    ...logistique,
    ...securite,
    ...metier,
    ...partout,
    ...sites,
    ...outils,
    ...ventes,
    ...archives,
    ...agenda,
    ...sansNom,
  ],
}
