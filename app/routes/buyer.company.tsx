import { findCompany } from '#app/domain/ordering/buyer-queries.server.ts'
import { mayEditCompany } from '#app/domain/ordering/policy.ts'
import { saveCompany } from '#app/domain/ordering/save-company.server.ts'
import { CompanySchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CompanyForm, People } from '#app/ui/ordering/company-form.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.company'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const { company, people, colleagues } = await findCompany(buyer)
  const { organisation, address, npwp, governmental, withholds, approvalLimit, paymentDays } =
    company
  return {
    name: organisation.name,
    company: { address, npwp, governmental, withholds, approvalLimit, paymentDays },
    people,
    editable: mayEditCompany(buyer, colleagues),
    verified: buyer.verified === true,
  }
}

export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const parsed = await parseForm(request, CompanySchema)
  if (!parsed.ok) return badForm(parsed)
  const m = messagesFor(localeOf(request)).ordering.company
  const saved = await saveCompany(buyer, parsed.value, now())
  if (saved.ok) {
    const text = saved.value.looksAgain ? m.savedAndLookedAtAgain : m.saved
    return redirectWith(paths.buyer.company(), { tone: 'ok', text })
  }
  return badForm({ errors: { '': m.onlyApprovers }, typed: formObject(parsed.form).typed })
}

export default function Company({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.company
  const { name, company, people, editable, verified } = loaderData
  return (
    <WorkPage title={m.title} current="company" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead title={name} lead={m.lead} />
          <Split
            aside={
              <Panel title={m.people}>
                <People people={people} />
              </Panel>
            }
          >
            <Stack gap={5}>
              {!editable && <Note>{m.onlyApprovers}</Note>}
              <CompanyForm
                company={company}
                state={actionData ?? untouched}
                editable={editable}
                verified={verified}
              />
            </Stack>
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}
