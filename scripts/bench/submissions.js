import pg from 'pg'
import { runOperatorCommand, startScratchServer } from '../scratch-server.js'
import { fillSubmissions } from './fill-submissions.js'
import { memoryOf } from './machine.js'
import { measurePages } from './pages.js'

/** One of the demonstration's people for each role. */
const people = [
  ...['ratna.dewi', 'hendra.saputra', 'dimas.pratama', 'sari.wulandari', 'rani.anggraini'],
  ...['wulan.sari', 'asep.suryana', 'agus.prasetyo'],
].map((name) => `${name}@contoh.id`)

/**
 * Every role's pages on the demonstration with so many submissions.
 * @param {import('./machine.js').Place} place
 * @param {number} submissions 0 leaves the demonstration as it is
 * @param {{ connections: number, seconds: number, rounds: number }} asked
 */
export async function measureSubmissions({ root, report }, submissions, asked) {
  const server = await startScratchServer({
    ...{ root, report, purpose: 'the bench', name: 'etalase_bench_pages' },
    settings: { JOBS: 'off', ETALASE_DEMO: 'on' },
    async fill({ url, env }) {
      await runOperatorCommand(root, env, ['demo', 'seed'])
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await report.step(`${submissions} submissions`, () => fillSubmissions(client, submissions))
      await client.end()
    },
  })
  try {
    const pages = await report.step('Every page of every role', () =>
      measurePages(server.environment.BASE_URL ?? '', people, asked),
    )
    return { submissions, ...asked, pages, memory: memoryOf(server.pid) }
  } finally {
    await server.stop()
  }
}
