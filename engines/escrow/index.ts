export { newHalf, openSealed, type Parts, pointOf, seal } from './two-of-two.ts'
