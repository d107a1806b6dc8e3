import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '#app': folder('./app'),
      '#scripts': folder('./scripts'),
      '#tests': folder('./tests'),
    },
  },
  test: {
    include: ['{app,scripts,tests}/**/*.test.{ts,tsx,js}'],
    exclude: ['tests/e2e/**', 'app/platform/generated/**'],
    pool: 'forks',
    globalSetup: ['tests/global-database.ts'],
    setupFiles: ['tests/test-environment.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
