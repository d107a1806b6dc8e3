import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { certificateActs } from '#app/domain/certification/certificate-acts.ts'
import { findCertificateForOfficial } from '#app/domain/certification/queries.server.ts'
import { revokeCertificate } from '#app/domain/certification/revoke-certificate.server.ts'
import { RevocationSchema } from '#app/domain/certification/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Confirmation } from '#app/ui/kit/disclosure.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.certificates.$certificateId.revocation'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const certificate = found(await findCertificateForOfficial(official, params.certificateId))
  if (!actsOpenTo(certificateActs, certificate.state, 'official').includes('revoke')) {
    throw notFound()
  }
  return { certificate }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const certificate = found(await findCertificateForOfficial(official, params.certificateId))
  const parsed = await parseForm(request, RevocationSchema)
  if (!parsed.ok) return badForm(parsed)
  const revoked = await revokeCertificate(official, certificate.id, parsed.value.reason, {
    ...{ now: now(), shelf: refreshShelf },
  })
  const words = messagesFor(localeOf(request)).certification
  if (!revoked.ok) {
    const { reason } = revoked.refusal
    if (reason === 'notFound') throw notFound()
    const { typed } = formObject(parsed.form)
    return badForm({ errors: { '': words.refusals[reason] }, typed })
  }
  const text = words.queue.revoked(`${words.kinds[certificate.kind]} ${certificate.number}`)
  return redirectWith(paths.agency.certificate(certificate.id), { tone: 'ok', text })
}

export default function RevokeCertificate({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().certification
  const { certificate } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const title = m.queue.revokeTitle(`${m.kinds[certificate.kind]} ${certificate.number}`)
  return (
    <WorkPage title={title} current="certificates" role="official">
      <Page width="form">
        <Confirmation
          title={title}
          actions={
            <>
              <ButtonLink variant="text" to={paths.agency.certificate(certificate.id)}>
                {m.queue.keep}
              </ButtonLink>
              <Button variant="danger" form="revocation">
                {m.queue.revoke}
              </Button>
            </>
          }
        >
          <p>{m.queue.revokeText}</p>
          <PostForm id="revocation">
            <FormErrors errors={errors} />
            <TextArea
              name="reason"
              label={m.queue.revokeReason}
              value={`${typed.reason ?? ''}`}
              error={errors.reason}
              rows={4}
              maxLength={1000}
            />
          </PostForm>
        </Confirmation>
      </Page>
    </WorkPage>
  )
}
