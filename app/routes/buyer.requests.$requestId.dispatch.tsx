import { redirect } from 'react-router'
import { findRequestFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { problemsOfDraft } from '#app/domain/ordering/problems-of-draft.ts'
import { sendRequest } from '#app/domain/ordering/send-request.server.ts'
import { redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Cluster, Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'
import { problemSentences } from '#app/ui/ordering/refusal-sentences.ts'
import { RequestFacts } from '#app/ui/ordering/request-facts.tsx'
import { RequestTable } from '#app/ui/ordering/request-table.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.requests.$requestId.dispatch'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const draft = found(await findRequestFor(buyer, params.requestId))
  if (draft.state !== 'draft') throw redirect(paths.buyer.request(draft.id))
  return { draft, problems: problemsOfDraft(draft, dayOf(now())) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const draft = found(await findRequestFor(buyer, params.requestId))
  const sent = await sendRequest(buyer, draft.id, now())
  const m = messagesFor(localeOf(request)).ordering.requests
  if (sent.ok) {
    const text = m.sent(sent.value.number, sent.value.makers)
    return redirectWith(paths.buyer.request(draft.id), { tone: 'ok', text })
  }
  const { reason } = sent.refusal
  if (reason === 'notFound') throw notFound()
  return redirectWith(paths.buyer.request(draft.id), { tone: 'error', text: m.refusals[reason] })
}

/** The draft as its makers will see it; what is missing instead of the button that sends it. */
export default function Dispatch({ loaderData }: Route.ComponentProps) {
  const { draft, problems } = loaderData
  const m = useMessages().ordering.requests
  const { sentences, byLine } = problemSentences(problems, useLocale())
  const makers = new Set(draft.lines.map(({ producerId }) => producerId)).size
  return (
    <WorkPage title={m.review} current="requests" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={draft.title || m.untitled}
            lead={m.reviewLead}
            back={<BackLink to={paths.buyer.request(draft.id)}>{m.edit}</BackLink>}
          />
          {problems.length > 0 && (
            <Note tone="warning" title={m.problemsTitle}>
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Note>
          )}
          <RequestFacts request={draft} />
          <RequestTable lines={draft.lines} badLines={byLine} />
          <Cluster>
            {problems.length === 0 && (
              <PostForm inline>
                <Button icon="send">{m.send(makers)}</Button>
              </PostForm>
            )}
            <ButtonLink
              variant={problems.length === 0 ? 'secondary' : 'primary'}
              to={paths.buyer.request(draft.id)}
            >
              {m.edit}
            </ButtonLink>
          </Cluster>
        </Stack>
      </Page>
    </WorkPage>
  )
}
