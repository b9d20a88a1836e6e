export { type ComparedLine, linesBetween, type Piece, wordsBetween } from './difference.ts'
export { type FrenchProblem, type FrenchRule, lintFrench } from './french.ts'
export { languageOf } from './language.ts'
export { mayRender, renderMarkdown } from './markdown.ts'
export { foldAccents, slugOf, tidyText, visibleName } from './names.ts'
export { nearestName } from './nearest.ts'
export { type MarkdownRefusal, markdownLimits } from './parse.ts'
export { type ComparedPassage, passageShapes, passagesBetween, wordMarks } from './passages.ts'
export {
  excerptOf,
  type Mentions,
  mentionsIn,
  minutesFor,
  minutesToRead,
  plainText,
  readingMinutes,
} from './plain.ts'
export { type Reference, type ReferenceKind, referenceOf } from './reference.ts'
export { sanitiseHtml } from './sanitise.ts'
export { parseSearch, type Search } from './search.ts'
export { oneSlipFrom, slipsBetween } from './slips.ts'
