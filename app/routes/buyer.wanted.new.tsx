import { askForMaker } from '#app/domain/catalogue/wanted/ask-for-maker.server.ts'
import { WantedSchema } from '#app/domain/catalogue/wanted/schemas.ts'
import { findOpenDistricts } from '#app/domain/registry/open-districts.server.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { WantedForm } from '#app/ui/catalogue/wanted/wanted-form.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import type { Route } from './+types/buyer.wanted.new'

export async function loader({ request }: Route.LoaderArgs) {
  await requireBuyer(request)
  const what = new URL(request.url).searchParams.get('what')?.slice(0, 120) ?? ''
  return { what, districts: await findOpenDistricts() }
}

const fieldOf = { noAgency: 'districtCode', pastDay: 'neededBy' } as const

export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const parsed = await parseForm(request, WantedSchema)
  if (!parsed.ok) return badForm(parsed)
  const { wanted: m } = messagesFor(localeOf(request))
  const asked = await askForMaker(buyer, parsed.value, now())
  if (!asked.ok) {
    const { reason } = asked.refusal
    return refusedForm(parsed, m.refusals[reason], fieldOf[reason])
  }
  const { wantedId, number } = asked.value
  return redirectWith(paths.buyer.wantedItem(wantedId), { tone: 'ok', text: m.form.sent(number) })
}

export default function AskForMaker({ loaderData, actionData }: Route.ComponentProps) {
  const { wanted: m } = useMessages()
  return (
    <FormPage
      title={m.new}
      lead={m.newLead}
      current="wanted"
      role="buyer"
      back={{ to: paths.buyer.wanted(), label: m.title }}
      errors={actionData?.errors}
    >
      <WantedForm {...loaderData} state={actionData ?? untouched} />
    </FormPage>
  )
}
