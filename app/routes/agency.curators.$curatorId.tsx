import { z } from 'zod'
import {
  findCuratorFor,
  findDistricts,
} from '#app/domain/curation/assignment/curator-profiles.server.ts'
import { saveCuratorProfile } from '#app/domain/curation/assignment/save-curator-profile.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { listOf, optionalText } from '#app/kernel/form-fields.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { CuratorForm } from '#app/ui/curators/curator-form.tsx'
import type { Route } from './+types/agency.curators.$curatorId'

const ProfileSchema = z.object({
  categoryIds: listOf(z.string()).default([]),
  districtCode: optionalText(20),
})

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const curator = found(await findCuratorFor(official, params.curatorId))
  const [categories, districts] = await Promise.all([findCategories(), findDistricts(official)])
  return { curator, categories, districts }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { userId } = found(await findCuratorFor(official, params.curatorId))
  const parsed = await parseForm(request, ProfileSchema)
  if (!parsed.ok) return badForm(parsed)
  const { categoryIds, districtCode = null } = parsed.value
  const saved = await saveCuratorProfile(official, userId, { categoryIds, districtCode }, now())
  if (!saved.ok) throw notFound()
  const text = messagesFor(localeOf(request)).curators.saved
  return redirectWith(paths.agency.curators(), { tone: 'ok', text })
}

export default function Curator({ loaderData }: Route.ComponentProps) {
  return <CuratorForm {...loaderData} />
}
