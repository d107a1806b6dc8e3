import type { RequestDetails } from '#app/domain/ordering/request-view.ts'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { AgreedFacts } from '#app/ui/ordering/agreed-facts.tsx'

/** Where to, by when, and what all makers should know. */
export function RequestFacts({ request }: { request: RequestDetails }) {
  const { columns: c, requests: m } = useMessages().ordering
  const format = useFormat()
  const { deliverTo, deliverBy, answerBy, note } = request
  return (
    <AgreedFacts
      facts={[
        { term: m.fields.deliverTo, detail: deliverTo },
        { term: c.deliverBy, detail: deliverBy && format.date(deliverBy) },
        { term: c.answerBy, detail: answerBy && format.date(answerBy) },
        ...(note ? [{ term: c.note, detail: note }] : []),
      ]}
    />
  )
}
