export {
  type Access,
  type Endpoint,
  endpoint,
  type Given,
  type Input,
  id,
  type Method,
  noAnswer,
  type Output,
  pageOf,
  pageQuery,
  text,
} from './endpoint.ts'
export { type Beside, describeApi, mayRepeat, refusedWith } from './openapi.ts'
export { jsonSchema } from './schema.ts'
