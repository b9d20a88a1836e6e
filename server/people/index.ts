export {
  findPersonByEmail,
  findProfile,
  insertPerson,
  type NewPerson,
  type PersonCard,
  type Profile,
  personCard,
} from './store.ts'
