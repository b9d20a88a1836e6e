import { type Route, reads } from '../../platform/http/index.ts'
import { contract } from './contract.ts'
import { findKeepable } from './store.ts'

export const routes: Route[] = [reads(contract.listKeepable, findKeepable)]
