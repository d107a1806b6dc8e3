import { findShownPhoto } from '#app/domain/curation/find-reading.server.ts'
import { found, requireCurator } from '#app/http/guard.server.ts'
import { answerPicture } from '#app/platform/uploads/answer-file.server.ts'
import type { Route } from './+types/curator.reviews.$reviewId.photos.$photo.$variant'

/** A picture of a blind reading, for its reader alone and without anything that names it. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const fileId = found(await findShownPhoto(curator, params.reviewId, params.photo))
  return answerPicture({ fileId, variant: params.variant })
}
