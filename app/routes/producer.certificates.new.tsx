import type { Producer } from '#app/domain/accounts/actor.ts'
import { certificateKinds } from '#app/domain/certification/certificate.ts'
import { findFirmNib, findRenewalOf } from '#app/domain/certification/queries.server.ts'
import { recordCertificate } from '#app/domain/certification/record-certificate.server.ts'
import { findProductNames } from '#app/domain/products/queries.server.ts'
import { fieldOf, parseCertificate } from '#app/http/certificate-form.server.ts'
import { badForm, formObject, redirectWith } from '#app/http/forms.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
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
import type { Route } from './+types/producer.certificates.new'

/** What a link asked for: a renewal of that licence, or a kind with the number in the firm's file. */
async function begunWith(request: Request, producer: Producer) {
  const { searchParams } = new URL(request.url)
  const renewal = await findRenewalOf(producer, searchParams.get('renews') ?? '')
  if (renewal) return renewal
  const asked = searchParams.get('kind')
  const kind = certificateKinds.find((each) => each === asked)
  if (kind !== 'nib') return { kind }
  return { kind, number: (await findFirmNib(producer)) ?? undefined }
}

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return {
    certificate: await begunWith(request, producer),
    products: await findProductNames(producer),
    limits: filePurposes.certificateFile,
    accept: acceptedTypes(filePurposes.certificateFile),
  }
}

export async function action({ request }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const parsed = await parseCertificate(request, producer)
  if (!parsed.ok) return badForm(parsed)
  const renews = new URL(request.url).searchParams.get('renews') ?? undefined
  const recorded = await recordCertificate(producer, parsed.value, now(), { renewed: renews })
  const words = messagesFor(localeOf(request)).certification
  if (recorded.ok) {
    const { certificateId } = recorded.value
    const text = words.recorded
    return redirectWith(paths.producer.certificate(certificateId), { tone: 'ok', text })
  }
  const { reason } = recorded.refusal
  const errors = { [fieldOf(reason)]: words.refusals[reason] }
  return badForm({ errors, typed: formObject(parsed.form).typed })
}

export default function NewCertificate({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().certification
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return (
    <WorkPage title={m.new} current="certificates" role="producer">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.new}
            lead={m.newLead}
            back={<BackLink to={paths.producer.certificates()}>{m.back}</BackLink>}
          />
          <CertificateForm {...loaderData} errors={errors} typed={typed} save={m.save} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
