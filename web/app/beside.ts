let begun: Promise<ServiceWorkerRegistration> | null = null

/** What runs beside the pages (web/worker/worker.ts), begun once a page. */
export function beside(): Promise<ServiceWorkerRegistration> {
  begun ??= navigator.serviceWorker.register(workerAddress()).then(() => navigator.serviceWorker.ready)
  return begun
}

/** The one script address that pages may name themselves. */
function workerAddress(): string {
  const address = '/worker.js'
  const policy = window.trustedTypes?.createPolicy('weft', { createScriptURL: () => address })
  return policy?.createScriptURL('') ?? address
}

declare global {
  interface Window {
    /** What browsers ask for before they run a script from an address; it stands for a text. */
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: () => string },
      ) => { createScriptURL: (given: string) => string }
    }
  }
}
