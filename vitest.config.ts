import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**', 'trials/**', 'data/**'],
    globalSetup: ['test/global-setup.ts'],
    pool: 'forks',
    // One evaluation of the house a worker, not one a file: half of the processor's time. Worlds keep files apart.
    isolate: false,
    maxWorkers: 2,
    // Bounds, not measures: a slow machine passes, what hangs ends.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default', './scripts/reporter.ts'],
  },
})
