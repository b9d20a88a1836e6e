import { registerHooks } from 'node:module'

/**
 * Once the parsers are loaded, nothing else can be: no module, no built-in part, no connection. Files, programs,
 * threads and native code are closed by how the process was started.
 */
export function lockDown(): void {
  registerHooks({
    resolve: (name) => {
      throw new Error(`${name} is closed here.`)
    },
  })
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'Request'])
    Reflect.deleteProperty(globalThis, name)
  Object.defineProperty(process, 'getBuiltinModule', { value: () => undefined })
  Object.defineProperty(process, 'binding', { value: undefined })
}
