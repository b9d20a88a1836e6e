import { changes, type Route, reads } from '../../platform/http/index.ts'
import {
  approveFigures,
  checkFigures,
  listImports,
  readImport,
  readTemplates,
  refuseFigures,
  submitFigures,
  undoFigures,
} from './actions.ts'
import { contract } from './contract.ts'

const done = () => null

export const figureRoutes: Route[] = [
  reads(contract.readFigureTemplates, readTemplates),
  reads(contract.checkFigures, checkFigures),
  changes(contract.submitFigures, submitFigures),
  reads(contract.listFigureImports, listImports),
  reads(contract.readFigureImport, readImport),
  changes(contract.approveFigures, approveFigures, done),
  changes(contract.refuseFigures, refuseFigures, done),
  changes(contract.undoFigures, undoFigures, done),
]
