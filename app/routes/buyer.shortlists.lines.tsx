import { findOffers } from '#app/domain/catalogue/offers/find-offers.server.ts'
import { addToShortlist } from '#app/domain/catalogue/shortlists/add-to-shortlist.server.ts'
import { createShortlist } from '#app/domain/catalogue/shortlists/create-shortlist.server.ts'
import { nameShortlists } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { mostLines, SavingSchema } from '#app/domain/catalogue/shortlists/schemas.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { SavingForm } from '#app/ui/catalogue/saving-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.shortlists.lines'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const asked = new URL(request.url).searchParams.getAll('productId').slice(0, mostLines)
  const [offers, shortlists] = await Promise.all([findOffers(asked, now()), nameShortlists(buyer)])
  return { products: offers.map(({ productId, name }) => ({ productId, name })), shortlists }
}

export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const parsed = await parseForm(request, SavingSchema)
  if (!parsed.ok) return badForm(parsed)
  const { shortlists: m } = messagesFor(localeOf(request))
  const { shortlistId, name = '', productId: productIds } = parsed.value
  if (shortlistId) {
    const done = await addToShortlist(buyer, shortlistId, productIds, now())
    if (!done.ok) return refusedForm(parsed, m.refusals[done.refusal.reason])
    const { added, already } = done.value
    const text = added > 0 ? m.added(added, already) : m.alreadyThere
    return redirectWith(paths.buyer.shortlist(shortlistId), { tone: 'ok', text })
  }
  const made = await createShortlist(buyer, { name, productIds }, now())
  if (!made.ok) return refusedForm(parsed, m.refusals[made.refusal.reason])
  const to = paths.buyer.shortlist(made.value.shortlistId)
  return redirectWith(to, { tone: 'ok', text: m.created(name) })
}

export default function SaveToShortlist({ loaderData, actionData }: Route.ComponentProps) {
  const { shortlists: m } = useMessages()
  const format = useFormat()
  const { products, shortlists } = loaderData
  const title = products.length > 0 ? m.saveTitle : m.new
  return (
    <WorkPage title={title} current="shortlists" role="buyer">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={title}
            lead={products.length > 0 ? m.saveLead(format.number(products.length)) : m.newLead}
            back={<BackLink to={paths.buyer.shortlists()}>{m.title}</BackLink>}
          />
          <SavingForm products={products} shortlists={shortlists} state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
