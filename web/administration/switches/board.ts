import type { Answer } from '../../app/api.ts'

export type Board = Answer<'listSwitches'>
export type Turned = Board['data'][number]
export type Standing = Board['standing'][number]
