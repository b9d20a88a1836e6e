import type { Called } from '../shape.ts'

/** Subjects of every site: colleagues in Wrocław and in the field look for them in English. */
export const called: Called[] = [
  { subject: 'usinage', fr: 'usinage', en: 'machining' },
  { subject: 'montage', fr: 'montage', en: 'assembly' },
  { subject: 'spare parts', fr: 'pièces détachées', en: 'spare parts' },
  { subject: 'étanchéité opercule', fr: 'étanchéité opercule', en: 'lid sealing' },
  { subject: 'métrologie', fr: 'métrologie', en: 'metrology' },
  { subject: 'câblage d’armoire', fr: 'câblage d’armoire', en: 'cabinet wiring' },
  { subject: 'préventif', fr: 'préventif', en: 'preventive maintenance' },
  { subject: 'pneumatique', fr: 'pneumatique', en: 'pneumatics' },
  { subject: 'sécurité machine', fr: 'sécurité machine', en: 'machine safety' },
  { subject: 'soudage TIG', fr: 'soudage TIG', en: 'TIG welding' },
  { subject: 'conception hygiénique', fr: 'conception hygiénique', en: 'hygienic design' },
  { subject: 'remote support', fr: 'télé-assistance', en: 'remote support' },
]
