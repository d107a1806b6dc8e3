import { redirect } from 'react-router'
import { findAnchorSeal } from '#app/domain/curation/calibration/curator-queries.server.ts'
import { declareAnchor } from '#app/domain/curation/calibration/declare-anchor.server.ts'
import { DeclarationSchema } from '#app/domain/curation/schemas.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireCurator } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { DeclarationPage } from '#app/ui/curation/declaration-page.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/curator.calibration.$anchorReadingId.declaration'

export async function loader({ request, params }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const seal = found(await findAnchorSeal(curator, params.anchorReadingId))
  if (seal.declared) throw redirect(paths.curator.anchor(seal.id))
  if (!seal.open) throw redirect(paths.curator.calibration())
  return { seal, categories: await findCategories() }
}

export async function action({ request, params }: Route.ActionArgs) {
  const curator = await requireCurator(request)
  const seal = found(await findAnchorSeal(curator, params.anchorReadingId))
  const parsed = await parseForm(request, DeclarationSchema)
  if (!parsed.ok) return badForm(parsed)
  const said = await declareAnchor(curator, seal.id, parsed.value, now())
  const words = messagesFor(localeOf(request)).calibration
  const back = paths.curator.calibration()
  if (!said.ok) {
    if (said.refusal.reason === 'notFound') throw notFound()
    return refused(request, words.refusals.closed, back)
  }
  if (said.value.open) return redirect(paths.curator.anchor(seal.id))
  return redirectWith(back, { tone: 'ok', text: words.declined })
}

export default function AnchorDeclaration({ loaderData, actionData }: Route.ComponentProps) {
  const { mine } = useMessages().calibration
  return (
    <DeclarationPage
      {...loaderData}
      answer={actionData}
      current="calibration"
      back={<BackLink to={paths.curator.calibration()}>{mine}</BackLink>}
    />
  )
}
