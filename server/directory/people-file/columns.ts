import { type Field, fields, type Mapping } from './shapes.ts'

const headings: Record<Field, string> = {
  type: 'type',
  externalId:
    'matricule employeeid employeenumber id identifiant externalid numeroemploye numerodemploye personnelnumber uid',
  email:
    'email courriel mail emailaddress adresseemail adressemail adresseelectronique workemail emailprofessionnel courrielprofessionnel',
  firstName: 'prenom firstname givenname forename',
  lastName: 'nom lastname sn surname familyname nomdefamille',
  name: 'name nomcomplet fullname displayname cn nometprenom nomprenom prenometnom prenomnom',
  title: 'fonction jobtitle title role poste intituleduposte position',
  jobFamily: 'famillemetier famillemetiers famillesmetiers familledemetiers familledemetier jobfamily',
  organisation: 'organisation organization entite company societe filiale',
  division: 'direction division pole businessunit',
  department:
    'service department departement departments departements services ou unite unit orgunit unitpath',
  team: 'equipe team',
  site: 'site location l lieu ville city bureau office country pays',
  manager:
    'responsable manageremail manager managerid reportsto superieur superieurhierarchique emailresponsable courrielresponsable emailduresponsable courrielduresponsable matriculeresponsable matriculeduresponsable',
  languages: 'langue langues preferredlanguage language languages locale',
  startedOn: 'dateentree datedentree startdate startedon hiredate dateembauche datedembauche',
  active: 'actif active enabled status statut etat useraccountcontrol',
  skills:
    'competence competences skill skills specialty specialite specialites domainexpertise expertise savoirfaire',
}

/** Several columns may speak of these; of all others, the first column that matches is the one. */
const gathered = new Set<Field>(['skills', 'department', 'languages'])

const fieldOfHeading = new Map(
  fields.flatMap((field) => headings[field].split(' ').map((heading): [string, Field] => [heading, field])),
)

/** Accents, case, spaces and punctuation do not matter in a heading. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

export type Column = { heading: string; field: Field | null }

export function mapColumns(found: string[], mapping: Mapping = {}): Column[] {
  const given = new Map(Object.entries(mapping).map(([heading, field]) => [plainHeading(heading), field]))
  const taken = new Set(given.values())
  return found.map((heading) => {
    const plain = plainHeading(heading)
    const chosen = given.get(plain)
    if (chosen !== undefined) return { heading, field: chosen }
    const field = fieldOfHeading.get(plain) ?? null
    if (field === null || (taken.has(field) && !gathered.has(field))) return { heading, field: null }
    taken.add(field)
    return { heading, field }
  })
}
