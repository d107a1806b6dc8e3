import type { RecordedCertificate } from '#app/domain/certification/certificate-file.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type Of = { certificate: RecordedCertificate; to: (certificateId: string) => string }

/** What it renews, and what renews it. */
export function RenewalNote({ certificate: { renews, renewedBy, superseded }, to }: Of) {
  const m = useMessages().certification.renewal
  if (!renews && !renewedBy) return null
  return (
    <Note>
      {renews && (
        <>
          {m.renews} <a href={to(renews.id)}>{renews.number}</a>.{' '}
        </>
      )}
      {renewedBy && (
        <>
          {superseded ? m.replaced : m.underWay} <a href={to(renewedBy.id)}>{renewedBy.number}</a>.
        </>
      )}
    </Note>
  )
}

/** The door to its renewal, unless there is one or it is to be mended first. */
export function RenewLink({ certificate: { id, state, renewedBy }, to }: Of) {
  const m = useMessages().certification.renewal
  if (state === 'refused' || renewedBy) return null
  return (
    <ButtonLink to={to(id)} icon="add" variant="secondary">
      {m.renew}
    </ButtonLink>
  )
}
