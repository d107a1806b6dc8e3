import { findPartFor } from '#app/domain/ordering/producer-queries.server.ts'
import { proposeClosing } from '#app/domain/ordering/propose-closing.server.ts'
import { ReasonSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
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
import type { Route } from './+types/producer.orders.$partId.closure'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const { part } = found(await findPartFor(producer, params.partId))
  return { id: part.id, lines: part.lines }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { part } = found(await findPartFor(producer, params.partId))
  const parsed = await parseForm(request, ReasonSchema)
  if (!parsed.ok) return badForm(parsed)
  const proposed = await proposeClosing(producer, part.id, parsed.value.reason, now())
  const m = messagesFor(localeOf(request)).ordering.closing
  if (proposed.ok) {
    return redirectWith(paths.producer.order(part.id), { tone: 'ok', text: m.proposed })
  }
  const { reason } = proposed.refusal
  if (reason === 'notFound') throw notFound()
  return badForm({ errors: { '': m.refusals[reason] }, typed: formObject(parsed.form).typed })
}

export default function Closure({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.closing
  const format = useFormat()
  const { id, lines } = loaderData
  return (
    <WorkPage title={m.proposeTitle} current="orders" role="producer">
      <Page width="form">
        <ReasonForm
          title={m.proposeTitle}
          text={m.proposeText(piecesLeft(lines, format))}
          hint={m.proposeHint}
          act={m.propose}
          backTo={paths.producer.order(id)}
          state={actionData ?? untouched}
        />
      </Page>
    </WorkPage>
  )
}
