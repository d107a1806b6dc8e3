import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { withDatabase } from '#tests/with-database.ts'

/** Runs before each test file: settings that lead nowhere real, and this worker's own database. */
const { server, run } = inject('testDatabase')
const worker = process.env.VITEST_POOL_ID ?? '1'

Object.assign(process.env, {
  NODE_ENV: 'test',
  TZ: 'UTC',
  DATABASE_URL: withDatabase(server, `etalase_test_${run}_${worker}`),
  DATABASE_POOL: '5',
  SESSION_SECRET: 'a secret that only tests use, long enough',
  FILES_DIR: join(tmpdir(), `etalase-test-${run}`, worker),
  LOG_LEVEL: 'silent',
  ETALASE_DEMO: 'off',
  TWO_FACTOR: 'off',
  JOBS: 'off',
})
for (const name of ['SMTP_URL', 'STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET', 'MEILI_URL'])
  delete process.env[name]
