export { findChanged } from './store-own.ts'
