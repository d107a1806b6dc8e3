import { editOutlet } from '#app/domain/sales/edit-outlet.server.ts'
import { districtsWithin, findOutletFor } from '#app/domain/sales/queries.server.ts'
import { outletSchema } from '#app/domain/sales/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { OutletForm } from '#app/ui/sales/outlet-form.tsx'
import { PlacementTable } from '#app/ui/sales/placement-table.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.outlets.$outletId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const outlet = found(await findOutletFor(official, params.outletId))
  return { outlet, districts: await districtsWithin(official) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  found(await findOutletFor(official, params.outletId))
  const parsed = await parseForm(request, outletSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).sales
  const edited = await editOutlet(official, params.outletId, parsed.value)
  if (edited.ok) {
    return redirectWith(paths.agency.outlet(params.outletId), {
      tone: 'ok',
      text: words.outletSaved,
    })
  }
  if (edited.refusal.reason === 'notFound') throw notFound()
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { regionCode: words.outsideRegion }, typed })
}

export default function Outlet({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().sales
  const { outlet, districts } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const title = m.outletTitle(outlet.chainName, outlet.code)
  const back = paths.agency.chain(outlet.chainKey, '?view=outlets')
  return (
    <WorkPage title={title} current="sales" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead title={title} back={<BackLink to={back}>{outlet.chainName}</BackLink>} />
          <OutletForm outlet={outlet} districts={districts} errors={errors} typed={typed} />
          <Section title={m.outletPlacements}>
            {outlet.placements.length === 0 ? (
              <p className="muted">{m.noPlacements}</p>
            ) : (
              <PlacementTable placements={outlet.placements} withoutOutlet />
            )}
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
