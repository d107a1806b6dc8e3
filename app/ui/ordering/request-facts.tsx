import type { RequestDetails } from '#app/domain/ordering/request-view.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Where to, by when, and what all makers should know. */
export function RequestFacts({ request }: { request: RequestDetails }) {
  const { columns: c, requests: m } = useMessages().ordering
  const format = useFormat()
  const { deliverTo, deliverBy, answerBy, note } = request
  return (
    <DescriptionList
      facts={[
        { term: m.fields.deliverTo, detail: deliverTo },
        { term: c.deliverBy, detail: deliverBy && format.date(deliverBy) },
        { term: c.answerBy, detail: answerBy && format.date(answerBy) },
        ...(note ? [{ term: c.note, detail: note }] : []),
      ]}
    />
  )
}
