import { defineConfig } from '@playwright/test'

/** `npm test -- --stories` starts the application for them and says where it is. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.etalase/test-results/stories',
  timeout: 120_000,
  workers: 1,
  use: {
    baseURL: process.env.BASE_URL,
    actionTimeout: 10_000,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
