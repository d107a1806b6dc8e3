import { decideVat } from '#app/domain/ordering/decide-tax-rule.server.ts'
import { VatSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireAdmin } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { given, untouched } from '#app/ui/ordering/line-fields.tsx'
import { TaxRulePage } from '#app/ui/ordering/tax-rule-fields.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/admin.tax-rules.vat'

export async function loader({ request }: Route.LoaderArgs) {
  await requireAdmin(request)
  return null
}

export async function action({ request }: Route.ActionArgs) {
  const admin = await requireAdmin(request)
  const parsed = await parseForm(request, VatSchema)
  if (!parsed.ok) return badForm(parsed)
  const decided = await decideVat(admin, parsed.value, now())
  const m = messagesFor(localeOf(request)).ordering.taxRules
  if (decided.ok) return redirectWith(paths.admin.taxRules(), { tone: 'ok', text: m.saved })
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { validFrom: m.refusals[decided.refusal.reason] }, typed })
}

export default function Vat({ actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.taxRules
  const state = actionData ?? untouched
  return (
    <WorkPage title={m.addVat} current="taxRules" role="admin">
      <TaxRulePage title={m.addVat} state={state}>
        <TextInput
          name="base"
          label={m.base}
          hint={m.baseHint}
          value={given(state.typed, 'base')}
          error={state.errors.base}
        />
        <TextInput
          name="code"
          label={m.code}
          hint={m.codeHint}
          value={given(state.typed, 'code')}
          error={state.errors.code}
        />
        <TextInput
          name="governmentCode"
          label={m.governmentCode}
          value={given(state.typed, 'governmentCode') ?? '02'}
          error={state.errors.governmentCode}
        />
      </TaxRulePage>
    </WorkPage>
  )
}
