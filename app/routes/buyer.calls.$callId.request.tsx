import { findCallOf, findPassed } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { RequestFromCallSchema } from '#app/domain/curation/calls/schemas.ts'
import { addToDraft } from '#app/domain/ordering/add-to-draft.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { notDraftedSentence } from '#app/ui/ordering/refusal-sentences.ts'
import { QuantityForm } from '#app/ui/rounds/quantity-form.tsx'
import { useRoundWords } from '#app/ui/rounds/use-round-words.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.calls.$callId.request'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const call = found(await findCallOf(buyer, params.callId))
  return { call, entries: await findPassed(call, { today: dayOf(now()), sight: sightOf([buyer]) }) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  found(await findCallOf(buyer, params.callId))
  const parsed = await parseForm(request, RequestFromCallSchema)
  if (!parsed.ok) return badForm(parsed)
  const locale = localeOf(request)
  const words = messagesFor(locale).rounds.buyer
  const chosen = parsed.value.lines.filter(({ quantity }) => quantity)
  const drafted = await addToDraft(buyer, chosen, now())
  if (!drafted.ok) {
    return refusedForm(parsed, notDraftedSentence(drafted.refusal, words, locale))
  }
  const { requestId, added, already } = drafted.value
  const text = words.drafted(added, already)
  return redirectWith(paths.buyer.request(requestId), { tone: 'ok', text })
}

export default function RequestQuotes({ loaderData, actionData }: Route.ComponentProps) {
  const { buyer: m } = useMessages().rounds
  const { call, entries } = loaderData
  const listed = entries.filter(({ product }) => product.state === 'listed')
  return (
    <WorkPage title={m.requestTitle} current="calls" role="buyer">
      <Page width="read">
        <Stack gap={5}>
          <PageHead
            title={m.requestTitle}
            lead={m.requestLead}
            back={<BackLink to={paths.buyer.call(call.id)}>{useRoundWords().title(call)}</BackLink>}
          />
          {listed.length === 0 ? (
            <EmptyState title={m.requestNone}>{m.requestNoneText}</EmptyState>
          ) : (
            <QuantityForm entries={entries} state={actionData ?? untouched} />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
