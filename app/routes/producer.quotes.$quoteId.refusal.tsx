import { declineQuote } from '#app/domain/ordering/decline-quote.server.ts'
import { findQuoteFor } from '#app/domain/ordering/producer-queries.server.ts'
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
import type { Route } from './+types/producer.quotes.$quoteId.refusal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const { quote } = found(await findQuoteFor(producer, params.quoteId))
  return { id: quote.id, offered: quote.state === 'offered' }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { quote } = found(await findQuoteFor(producer, params.quoteId))
  const parsed = await parseForm(request, ReasonSchema)
  if (!parsed.ok) return badForm(parsed)
  const declined = await declineQuote(producer, quote.id, parsed.value.reason, now())
  const m = messagesFor(localeOf(request)).ordering.quotes
  if (declined.ok) {
    return redirectWith(paths.producer.quote(quote.id), { tone: 'ok', text: m.declined })
  }
  const { reason } = declined.refusal
  if (reason === 'notFound') throw notFound()
  return badForm({ errors: { '': m.refusals[reason] }, typed: formObject(parsed.form).typed })
}

export default function Refusal({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.quotes
  const { id, offered } = loaderData
  const title = offered ? m.withdrawTitle : m.refuseTitle
  return (
    <WorkPage title={title} current="quotes" role="producer">
      <Page width="form">
        <ReasonForm
          title={title}
          text={m.refuseText}
          act={offered ? m.withdraw : m.refuse}
          backTo={paths.producer.quote(id)}
          state={actionData ?? untouched}
        />
      </Page>
    </WorkPage>
  )
}
