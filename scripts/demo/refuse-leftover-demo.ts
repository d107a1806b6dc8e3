import { environment } from '#app/platform/env.server.ts'
import { isMarked } from './marks.ts'

/** The demonstration's password is known to everyone: its people must not stay in a real office. */
export async function refuseLeftoverDemo(): Promise<void> {
  if (environment().ETALASE_DEMO === 'on' || !(await isMarked('demo.begun'))) return
  throw new Error(
    'ETALASE_DEMO is off, but this database holds the demonstration, whose password is public. ' +
      'Set ETALASE_DEMO=on, or start with an empty database.',
  )
}
