import type { VerificationView } from '#app/domain/accounts/verification/verification.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** What a firm gave, and what became of it. */
export function VerificationFacts({ verification }: { verification: VerificationView }) {
  const { verification: m } = useMessages()
  const format = useFormat()
  const { places, nib, npwp, formerNpwp, companyNpwp, note } = verification
  const { askedByName, askedAt, decided, ended } = verification
  const number = (text: string | null) =>
    text ? <span className="tabular">{text}</span> : m.facts.unsaid
  const done = (term: string, of: typeof decided) =>
    of
      ? [
          { term, detail: m.byOffice(of.byName, of.office, format.dateTime(of.at)) },
          ...(of.reason ? [{ term: m.facts.reason, detail: of.reason }] : []),
        ]
      : []
  return (
    <DescriptionList
      facts={[
        { term: m.facts.place, detail: places.join(', ') || m.facts.unsaid },
        { term: m.facts.nib, detail: number(nib) },
        { term: m.facts.npwp, detail: number(npwp) },
        ...(formerNpwp ? [{ term: m.facts.formerNpwp, detail: number(formerNpwp) }] : []),
        ...(companyNpwp ? [{ term: m.facts.companyNpwp, detail: number(companyNpwp) }] : []),
        ...(note ? [{ term: m.facts.note, detail: note }] : []),
        { term: m.facts.asked, detail: m.by(askedByName, format.dateTime(askedAt)) },
        ...done(m.facts.decided, decided),
        ...done(m.facts.ended, ended),
      ]}
    />
  )
}
