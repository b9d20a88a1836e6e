import type { Answer, Asked } from '../app/api.ts'

/** What one chose and what holds, as the server says it; and what can be chosen. */
export type Standing = Answer<'readNotices'>
export type Chosen = Asked<'chooseNotices'>
