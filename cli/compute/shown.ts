import { amountOf, type Cents } from '../../engines/finance/index.ts'

const amounts = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const percents = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 2 })

export const shownAmount = (cents: Cents): string => amounts.format(amountOf(cents))
export const percent = (fraction: number): string => percents.format(fraction)
