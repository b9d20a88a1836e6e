export {
  findPersonByEmail,
  findProfile,
  insertPerson,
  type NewPerson,
  type PersonCard,
  personCard,
  type Profile,
} from './store.ts'
