import { declinePart } from '#app/domain/ordering/decline-part.server.ts'
import { findPartFor } from '#app/domain/ordering/producer-queries.server.ts'
import { ReasonSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Page } from '#app/ui/kit/layout.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { ReasonForm } from '#app/ui/ordering/reason-page.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.orders.$partId.refusal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const { part } = found(await findPartFor(producer, params.partId))
  return { id: part.id }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { part } = found(await findPartFor(producer, params.partId))
  const parsed = await parseForm(request, ReasonSchema)
  if (!parsed.ok) return badForm(parsed)
  const declined = await declinePart(producer, part.id, parsed.value.reason, now())
  const m = messagesFor(localeOf(request)).ordering.orders
  if (declined.ok) {
    return redirectWith(paths.producer.order(part.id), { tone: 'ok', text: m.declined })
  }
  const { reason } = declined.refusal
  if (reason === 'notFound') throw notFound()
  return badForm({ errors: { '': m.refusals[reason] }, typed: formObject(parsed.form).typed })
}

export default function Refusal({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.orders
  return (
    <WorkPage title={m.declineTitle} current="orders" role="producer">
      <Page width="form">
        <ReasonForm
          title={m.declineTitle}
          text={m.declineText}
          act={m.decline}
          backTo={paths.producer.order(loaderData.id)}
          state={actionData ?? untouched}
        />
      </Page>
    </WorkPage>
  )
}
