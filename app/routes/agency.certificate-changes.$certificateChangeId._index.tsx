import { findCertificateChangeFor } from '#app/domain/certification/certificate-change-queries.server.ts'
import { refuseCertificateChange } from '#app/domain/certification/judge-certificate-change.server.ts'
import { howToShow } from '#app/domain/certification/queries.server.ts'
import { CertificateChangeRefusalSchema } from '#app/domain/certification/schemas.ts'
import { nextCertificateChange } from '#app/http/certificate-change.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { CertificateChangePage } from '#app/ui/certification/certificate-change-page.tsx'
import type { Route } from './+types/agency.certificate-changes.$certificateChangeId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const change = found(await findCertificateChangeFor(official, params.certificateChangeId))
  return { change, scan: await howToShow(change.proposed.fileId) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findCertificateChangeFor(official, params.certificateChangeId))
  const parsed = await parseForm(request, CertificateChangeRefusalSchema)
  if (!parsed.ok) return badForm(parsed)
  const refusal = await refuseCertificateChange(official, id, parsed.value, now())
  const words = messagesFor(localeOf(request)).certification
  if (!refusal.ok) {
    const { reason } = refusal.refusal
    if (reason === 'notFound') throw notFound()
    return badForm({ errors: { '': words.refusals[reason] }, typed: formObject(parsed.form).typed })
  }
  const text = words.change.refused
  return redirectWith(await nextCertificateChange(official), { tone: 'ok', text })
}

export default function CertificateChange({ loaderData, actionData }: Route.ComponentProps) {
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return <CertificateChangePage {...loaderData} errors={errors} typed={typed} />
}
