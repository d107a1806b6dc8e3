import { findCallOf, findChosen } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { decideEntries } from '#app/domain/curation/calls/decide-entries.server.ts'
import { EntryDecisionSchema } from '#app/domain/curation/calls/schemas.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WeighedEntry } from '#app/ui/rounds/call-entries.tsx'
import { DecisionForm } from '#app/ui/rounds/decision-form.tsx'
import { EntryStatus } from '#app/ui/rounds/round-status.tsx'
import { useRoundWords } from '#app/ui/rounds/use-round-words.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.calls.$callId.decision'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const call = found(await findCallOf(buyer, params.callId))
  const ids = new URL(request.url).searchParams.getAll('entries')
  return {
    call,
    entries: await findChosen(call, ids, { today: dayOf(now()), sight: sightOf([buyer]) }),
  }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findCallOf(buyer, params.callId))
  const parsed = await parseForm(request, EntryDecisionSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).rounds.buyer
  const done = await decideEntries(buyer, id, parsed.value, now())
  if (done.ok) {
    const { decided, skipped } = done.value
    const text = words.decided(decided, skipped)
    return redirectWith(paths.buyer.call(id), { tone: 'ok', text })
  }
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { '': words.refusals[reason] }, typed })
}

export default function Decision({ loaderData, actionData }: Route.ComponentProps) {
  const { buyer: m } = useMessages().rounds
  const { call, entries } = loaderData
  const open = entries.filter(({ state }) => state === 'entered' || state === 'asked')
  const title = m.decideTitle(Math.max(1, open.length))
  const isOver = call.state !== 'open' && call.state !== 'closed'
  return (
    <WorkPage title={title} current="calls" role="buyer">
      <Page width="read">
        <Stack gap={5}>
          <PageHead
            title={open.length > 0 ? title : call.title}
            back={<BackLink to={paths.buyer.call(call.id)}>{useRoundWords().title(call)}</BackLink>}
          />
          {entries.length === 0 && <EmptyState title={m.nothingChosen} />}
          {entries.map((entry) => (
            <Panel key={entry.id}>
              <Stack gap={3}>
                <div>
                  <EntryStatus state={entry.state} />
                </div>
                <WeighedEntry entry={entry} />
              </Stack>
            </Panel>
          ))}
          {open.length > 0 && !isOver && (
            <DecisionForm entries={open} state={actionData ?? untouched} />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
