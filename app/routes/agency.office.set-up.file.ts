import { exportSetUp } from '#app/domain/curation/set-up/export-set-up.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.office.set-up.file'

/** The agency's set-up as one file to keep or to pass on. */
export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const setUp = await exportSetUp(official, now())
  return new Response(`${JSON.stringify(setUp, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="pengaturan-kurasi-${setUp.madeOn}.json"`,
      'cache-control': 'private, no-store',
    },
  })
}
