import { askForVerification } from '#app/domain/accounts/verification/ask-for-verification.server.ts'
import { findOwnVerifications } from '#app/domain/accounts/verification/queries.server.ts'
import { VerificationSchema } from '#app/domain/accounts/verification/schemas.ts'
import { findCompany } from '#app/domain/ordering/buyer-queries.server.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { OwnVerificationPage } from '#app/ui/accounts/verification/own-verification-page.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import type { Route } from './+types/buyer.verification'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const [verifications, { company }] = await Promise.all([
    findOwnVerifications(buyer),
    findCompany(buyer),
  ])
  return { verifications, npwp: company.npwp }
}

export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const parsed = await parseForm(request, VerificationSchema)
  if (!parsed.ok) return badForm(parsed)
  const { verification: m } = messagesFor(localeOf(request))
  const asked = await askForVerification(buyer, parsed.value, now())
  if (!asked.ok) return refusedForm(parsed, m.refusals[asked.refusal.reason])
  return redirectWith(paths.buyer.verification(), { tone: 'ok', text: m.own.sent })
}

export default function Verification({ loaderData, actionData }: Route.ComponentProps) {
  return <OwnVerificationPage {...loaderData} state={actionData ?? untouched} />
}
