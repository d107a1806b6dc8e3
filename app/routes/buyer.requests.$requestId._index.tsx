import { redirect } from 'react-router'
import { findRequestFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { problemsOfDraft } from '#app/domain/ordering/problems-of-draft.ts'
import { saveRequest } from '#app/domain/ordering/save-request.server.ts'
import { RequestSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { TurnMark } from '#app/ui/kit/turn-banner.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'
import { FormDock } from '#app/ui/ordering/form-dock.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { mayChoose, OpenRequest } from '#app/ui/ordering/open-request.tsx'
import { OrderingStatus } from '#app/ui/ordering/order-status.tsx'
import { problemSentences } from '#app/ui/ordering/refusal-sentences.ts'
import { RequestForm } from '#app/ui/ordering/request-form.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.requests.$requestId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const asked = found(await findRequestFor(buyer, params.requestId))
  const today = dayOf(now())
  const quantities = asked.state === 'draft' ? problemsOfDraft(asked, today) : []
  return { request: asked, today, quantities: quantities.filter((each) => 'lineId' in each) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const asked = found(await findRequestFor(buyer, params.requestId))
  const parsed = await parseForm(request, RequestSchema)
  if (!parsed.ok) return badForm(parsed)
  const saved = await saveRequest(buyer, asked.id, parsed.value)
  if (saved.ok) return redirect(paths.buyer.requestDispatch(asked.id))
  const { reason } = saved.refusal
  if (reason === 'notFound') throw notFound()
  const { refusals } = messagesFor(localeOf(request)).ordering.requests
  return badForm({ errors: { '': refusals[reason] }, typed: formObject(parsed.form).typed })
}

export default function Request({ loaderData, actionData }: Route.ComponentProps) {
  const { request, today, quantities } = loaderData
  const m = useMessages().ordering.requests
  const format = useFormat()
  const locale = useLocale()
  const title = request.number ?? (request.title || m.untitled)
  const by = m.by(request.createdByName, format.date(request.createdAt))
  return (
    <WorkPage title={title} current="requests" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={request.title || m.untitled}
            eyebrow={request.number}
            back={<BackLink to={paths.buyer.requests()}>{m.title}</BackLink>}
            status={<OrderingStatus of="request" state={request.state} />}
            lead={request.state === 'draft' ? m.draftLead : by}
            actions={
              (request.state === 'draft' || request.state === 'open') && (
                <ButtonLink variant="text" to={paths.buyer.requestClosure(request.id)}>
                  {request.state === 'draft' ? m.closeDraft : m.close}
                </ButtonLink>
              )
            }
          />
          {request.state !== 'draft' ? (
            <OpenRequest request={request} today={today} />
          ) : request.lines.length === 0 ? (
            <EmptyState
              title={m.noLines}
              action={<ButtonLink to={paths.catalogue()}>{m.addMore}</ButtonLink>}
            >
              {m.noLinesText}
            </EmptyState>
          ) : (
            <RequestForm
              request={request}
              state={actionData ?? untouched}
              badLines={problemSentences(quantities, locale).byLine}
            />
          )}
        </Stack>
      </Page>
      {mayChoose(request, today) && (
        <FormDock form="choice" label={m.compare}>
          <TurnMark /> {m.compareWords}
        </FormDock>
      )}
    </WorkPage>
  )
}
