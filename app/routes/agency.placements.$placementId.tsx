import { editPlacement } from '#app/domain/sales/edit-placement.server.ts'
import { findPlacementFor } from '#app/domain/sales/queries.server.ts'
import { placementSchema } from '#app/domain/sales/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PlacementForm } from '#app/ui/sales/placement-form.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.placements.$placementId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { placement: found(await findPlacementFor(official, params.placementId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const placement = found(await findPlacementFor(official, params.placementId))
  const parsed = await parseForm(request, placementSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).sales
  const edited = await editPlacement(official, params.placementId, parsed.value)
  if (edited.ok) {
    return redirectWith(paths.agency.outlet(placement.outletId), {
      tone: 'ok',
      text: words.placementSaved,
    })
  }
  if (edited.refusal.reason === 'notFound') throw notFound()
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { startsOn: words.dayTaken }, typed })
}

export default function Placement({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().sales
  const { placement } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return (
    <WorkPage title={placement.product} current="sales" role="official">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.placementTitle(placement.product)}
            lead={`${placement.sku} ${m.placementAt(placement.chainName, placement.outlet)}`}
            back={
              <BackLink to={paths.agency.outlet(placement.outletId)}>
                {m.outletTitle(placement.chainName, placement.outlet)}
              </BackLink>
            }
          />
          <PlacementForm placement={placement} errors={errors} typed={typed} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
