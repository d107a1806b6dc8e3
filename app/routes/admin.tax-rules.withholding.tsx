import { decideWithholding } from '#app/domain/ordering/decide-tax-rule.server.ts'
import { WithholdingSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireAdmin } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { TaxRulePage } from '#app/ui/ordering/tax-rule-fields.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/admin.tax-rules.withholding'

export async function loader({ request }: Route.LoaderArgs) {
  await requireAdmin(request)
  return null
}

export async function action({ request }: Route.ActionArgs) {
  const admin = await requireAdmin(request)
  const parsed = await parseForm(request, WithholdingSchema)
  if (!parsed.ok) return badForm(parsed)
  const decided = await decideWithholding(admin, parsed.value, now())
  const m = messagesFor(localeOf(request)).ordering.taxRules
  if (decided.ok) return redirectWith(paths.admin.taxRules(), { tone: 'ok', text: m.saved })
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { validFrom: m.refusals[decided.refusal.reason] }, typed })
}

export default function Withholding({ actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.taxRules
  const state = actionData ?? untouched
  return (
    <WorkPage title={m.addWithholding} current="taxRules" role="admin">
      <TaxRulePage title={m.addWithholding} state={state} />
    </WorkPage>
  )
}
