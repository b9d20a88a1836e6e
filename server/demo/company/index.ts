import { engineering } from './engineering/index.ts'
import { fabrication } from './fabrication/index.ts'
import { functions } from './functions/index.ts'
import { type Company, companyOf } from './whole.ts'

/** The demo company as it is written. It is long: only whoever adds it loads it. */
export const company: Company = companyOf([functions, fabrication, engineering])
