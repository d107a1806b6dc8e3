import { findRenewalOf } from '#app/domain/certification/queries.server.ts'
import { findMemberProducts } from '#app/domain/development/cooperative-queries.server.ts'
import { recordSharedCertificate } from '#app/domain/development/shared-certificate.server.ts'
import { fieldOf, parseCertificate } from '#app/http/certificate-form.server.ts'
import { badForm, formObject, redirectWith } from '#app/http/forms.server.ts'
import { requireCooperative } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'
import { CertificateForm } from '#app/ui/certification/certificate-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/cooperative.certificates.new'

const renewedIn = (request: Request) => new URL(request.url).searchParams.get('renews') ?? undefined

export async function loader({ request }: Route.LoaderArgs) {
  const cooperative = await requireCooperative(request)
  return {
    certificate: (await findRenewalOf(cooperative, renewedIn(request) ?? '')) ?? {},
    products: await findMemberProducts(cooperative),
    limits: filePurposes.certificateFile,
    accept: acceptedTypes(filePurposes.certificateFile),
  }
}

export async function action({ request }: Route.ActionArgs) {
  const cooperative = await requireCooperative(request)
  const parsed = await parseCertificate(request, cooperative)
  if (!parsed.ok) return badForm(parsed)
  const recorded = await recordSharedCertificate(
    cooperative,
    parsed.value,
    now(),
    renewedIn(request),
  )
  const words = messagesFor(localeOf(request)).certification
  if (recorded.ok) {
    const { certificateId } = recorded.value
    const text = words.recorded
    return redirectWith(paths.cooperative.certificate(certificateId), { tone: 'ok', text })
  }
  const { reason } = recorded.refusal
  const errors = { [fieldOf(reason)]: words.refusals[reason] }
  return badForm({ errors, typed: formObject(parsed.form).typed })
}

export default function NewSharedCertificate({ loaderData, actionData }: Route.ComponentProps) {
  const { certification, development } = useMessages()
  const { shared: m } = development
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return (
    <WorkPage title={m.new} current="certificates" role="cooperative">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.new}
            lead={m.newLead}
            back={<BackLink to={paths.cooperative.certificates()}>{m.title}</BackLink>}
          />
          <CertificateForm
            {...loaderData}
            errors={errors}
            typed={typed}
            save={certification.save}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
