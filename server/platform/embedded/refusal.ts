/** Why the embedded database cannot start: one or two sentences with cause and fix, for the person who started Weft. */
export class EmbeddedRefusal extends Error {
  override readonly name: string = 'EmbeddedRefusal'
  readonly exitCode: number = 1
}

/** The data folder is in use by another Weft. Exit code 4: a conflict. */
export class DataFolderHeld extends EmbeddedRefusal {
  override readonly name = 'DataFolderHeld'
  override readonly exitCode = 4
}
