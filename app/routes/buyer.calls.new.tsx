import { planCall } from '#app/domain/curation/calls/save-call.server.ts'
import { CallSchema } from '#app/domain/curation/calls/schemas.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CallForm } from '#app/ui/rounds/call-form.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.calls.new'

export async function loader({ request }: Route.LoaderArgs) {
  await requireBuyer(request)
  return { categories: await findCategories() }
}

export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const parsed = await parseForm(request, CallSchema)
  if (!parsed.ok) return badForm(parsed)
  const { callId } = await planCall(buyer, parsed.value, now())
  const text = messagesFor(localeOf(request)).rounds.buyer.saved
  return redirectWith(paths.buyer.call(callId), { tone: 'ok', text })
}

export default function NewCall({ loaderData, actionData }: Route.ComponentProps) {
  const { buyer: m, calls } = useMessages().rounds
  return (
    <WorkPage title={m.new} current="calls" role="buyer">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={m.new}
            lead={m.newLead}
            back={<BackLink to={paths.buyer.calls()}>{calls.back}</BackLink>}
          />
          <CallForm categories={loaderData.categories} state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
