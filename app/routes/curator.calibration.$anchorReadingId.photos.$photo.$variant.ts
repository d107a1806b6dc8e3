import { findAnchorPhoto } from '#app/domain/curation/calibration/curator-queries.server.ts'
import { found, requireCurator } from '#app/http/guard.server.ts'
import { answerPicture } from '#app/platform/uploads/answer-file.server.ts'
import type { Route } from './+types/curator.calibration.$anchorReadingId.photos.$photo.$variant'

/** A picture of a yardstick, for its reader alone and without anything that names it. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const fileId = found(await findAnchorPhoto(curator, params.anchorReadingId, params.photo))
  return answerPicture({ fileId, variant: params.variant })
}
