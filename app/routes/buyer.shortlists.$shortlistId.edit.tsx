import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { saveShortlist } from '#app/domain/catalogue/shortlists/save-shortlist.server.ts'
import { ShortlistSchema } from '#app/domain/catalogue/shortlists/schemas.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { ShortlistForm } from '#app/ui/catalogue/shortlist-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.shortlists.$shortlistId.edit'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  return { shortlist: found(await findShortlistFor(buyer, params.shortlistId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findShortlistFor(buyer, params.shortlistId))
  const parsed = await parseForm(request, ShortlistSchema)
  if (!parsed.ok) return badForm(parsed)
  const { shortlists: m } = messagesFor(localeOf(request))
  const saved = await saveShortlist(buyer, id, parsed.value, now())
  if (saved.ok) return redirectWith(paths.buyer.shortlist(id), { tone: 'ok', text: m.saved })
  const { reason } = saved.refusal
  if (reason === 'notFound') throw notFound()
  return refusedForm(parsed, m.refusals[reason])
}

export default function EditShortlist({ loaderData, actionData }: Route.ComponentProps) {
  const { shortlists: m } = useMessages()
  const { shortlist } = loaderData
  return (
    <WorkPage title={m.editTitle} current="shortlists" role="buyer">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={m.editTitle}
            back={<BackLink to={paths.buyer.shortlist(shortlist.id)}>{shortlist.name}</BackLink>}
          />
          <ShortlistForm shortlist={shortlist} state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
