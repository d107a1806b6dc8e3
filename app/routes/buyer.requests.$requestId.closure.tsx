import { findRequestFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { closeRequest } from '#app/domain/ordering/close-request.server.ts'
import { redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Confirmation } from '#app/ui/kit/disclosure.tsx'
import { Page } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.requests.$requestId.closure'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const { id, state } = found(await findRequestFor(buyer, params.requestId))
  return { id, state }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findRequestFor(buyer, params.requestId))
  const closed = await closeRequest(buyer, id)
  const m = messagesFor(localeOf(request)).ordering.requests
  if (closed.ok) return redirectWith(paths.buyer.requests(), { tone: 'ok', text: m.closed })
  const { reason } = closed.refusal
  if (reason === 'notFound') throw notFound()
  return redirectWith(paths.buyer.request(id), { tone: 'error', text: m.refusals[reason] })
}

export default function Closure({ loaderData }: Route.ComponentProps) {
  const m = useMessages().ordering.requests
  const { id, state } = loaderData
  const draft = state === 'draft'
  return (
    <WorkPage title={m.closeTitle} current="requests" role="buyer">
      <Page width="form">
        <Confirmation
          title={m.closeTitle}
          actions={
            <>
              <ButtonLink variant="text" to={paths.buyer.request(id)}>
                {m.edit}
              </ButtonLink>
              <PostForm inline>
                <Button variant="danger">{draft ? m.closeDraft : m.close}</Button>
              </PostForm>
            </>
          }
        >
          <p>{draft ? m.closeDraftText : m.closeText}</p>
        </Confirmation>
      </Page>
    </WorkPage>
  )
}
