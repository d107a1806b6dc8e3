import { z } from 'zod'
import {
  countsOwnDistrict,
  findCurators,
  findDistricts,
} from '#app/domain/curation/assignment/curator-profiles.server.ts'
import { setDistrictRule } from '#app/domain/curation/assignment/set-district-rule.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { ticked } from '#app/kernel/form-fields.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { CuratorsPage } from '#app/ui/curators/curators-page.tsx'
import type { Route } from './+types/agency.curators._index'

const RuleSchema = z.object({ ownDistrict: ticked() })

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const [curators, categories, districts, ownDistrict] = await Promise.all([
    findCurators(official),
    findCategories(),
    findDistricts(official),
    countsOwnDistrict(official),
  ])
  return { curators, categories, districts, ownDistrict, may: official.approver }
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, RuleSchema)
  if (!parsed.ok) return badForm(parsed)
  const set = await setDistrictRule(official, parsed.value.ownDistrict)
  const words = messagesFor(localeOf(request)).curators
  const to = paths.agency.curators()
  if (!set.ok) return refused(request, words.ruleMayNot, to)
  return redirectWith(to, { tone: 'ok', text: words.ruleSaved })
}

export default function Curators({ loaderData }: Route.ComponentProps) {
  return <CuratorsPage {...loaderData} />
}
