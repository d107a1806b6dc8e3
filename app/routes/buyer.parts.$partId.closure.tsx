import { findPartForBuyer } from '#app/domain/ordering/buyer-queries.server.ts'
import { closeShort } from '#app/domain/ordering/close-short.server.ts'
import { ReasonSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Page } from '#app/ui/kit/layout.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { piecesLeft } from '#app/ui/ordering/pieces-left.ts'
import { ReasonForm } from '#app/ui/ordering/reason-page.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.parts.$partId.closure'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const { orderId, part } = found(await findPartForBuyer(buyer, params.partId))
  return { orderId, lines: part.lines }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { orderId, part } = found(await findPartForBuyer(buyer, params.partId))
  const parsed = await parseForm(request, ReasonSchema)
  if (!parsed.ok) return badForm(parsed)
  const closed = await closeShort(buyer, part.id, { reason: parsed.value.reason }, now())
  const m = messagesFor(localeOf(request)).ordering.closing
  if (closed.ok) return redirectWith(paths.buyer.order(orderId), { tone: 'ok', text: m.closed })
  const { reason } = closed.refusal
  if (reason === 'notFound') throw notFound()
  return badForm({ errors: { '': m.refusals[reason] }, typed: formObject(parsed.form).typed })
}

export default function Closure({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.closing
  const format = useFormat()
  const { orderId, lines } = loaderData
  return (
    <WorkPage title={m.closeTitle} current="orders" role="buyer">
      <Page width="form">
        <ReasonForm
          title={m.closeTitle}
          text={m.closeText(piecesLeft(lines, format))}
          hint={m.closeHint}
          act={m.close}
          backTo={paths.buyer.order(orderId)}
          state={actionData ?? untouched}
        />
      </Page>
    </WorkPage>
  )
}
