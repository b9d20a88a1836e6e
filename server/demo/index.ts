export { addDemo, removeDemo } from './actions.ts'
export { type CarryingOut, carryOut, writtenCompany } from './carrying-out.ts'
export { type Company, companyOf } from './company/whole.ts'
export { readDemo } from './finding.ts'
