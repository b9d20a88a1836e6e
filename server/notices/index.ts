export { wakePush } from './push/job.ts'
