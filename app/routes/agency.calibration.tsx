import { redirect } from 'react-router'
import { z } from 'zod'
import { findCalibration } from '#app/domain/curation/calibration/chair-queries.server.ts'
import { foretold } from '#app/domain/curation/calibration/foretold.ts'
import { setAnchor } from '#app/domain/curation/calibration/set-anchor.server.ts'
import { findOrderedValue } from '#app/domain/ordering/ordered-value.server.ts'
import { findUnitsSold } from '#app/domain/sales/units-sold.server.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { CalibrationPage } from '#app/ui/calibration/calibration-page.tsx'
import type { Route } from './+types/agency.calibration'

const AnchorSchema = z.object({
  submissionId: z.uuid({ error: 'calibration.fileMissing' }),
})

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  if (!official.approver) throw redirect(paths.agency.curation())
  const { decided, ...calibration } = await findCalibration(official, now())
  const [ordered, sold] = await Promise.all([
    findOrderedValue(decided.map(({ productId }) => productId)),
    findUnitsSold(decided),
  ])
  const outcomes = { ordered: foretold(decided, ordered), sold: foretold(decided, sold) }
  return { calibration, outcomes }
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, AnchorSchema)
  if (!parsed.ok) return badForm(parsed)
  const set = await setAnchor(official, parsed.value.submissionId, now())
  const words = messagesFor(localeOf(request)).calibration
  const back = paths.agency.calibration()
  if (set.ok) return redirectWith(back, { tone: 'ok', text: words.added })
  const { reason } = set.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], back)
}

export default function Calibration({ loaderData, actionData }: Route.ComponentProps) {
  return <CalibrationPage {...loaderData} errors={actionData?.errors ?? {}} />
}
