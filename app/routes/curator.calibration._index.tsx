import { findCalibrationOf } from '#app/domain/curation/calibration/curator-queries.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { requireCurator } from '#app/http/guard.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { OwnCalibrationPage } from '#app/ui/calibration/own-calibration-page.tsx'
import type { Route } from './+types/curator.calibration._index'

export async function loader({ request }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const [own, categories] = await Promise.all([findCalibrationOf(curator, now()), findCategories()])
  return { ...own, categories }
}

export default function Calibration({ loaderData }: Route.ComponentProps) {
  return <OwnCalibrationPage {...loaderData} />
}
