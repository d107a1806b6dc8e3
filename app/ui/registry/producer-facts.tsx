import type { ProducerFile } from '#app/domain/registry/queries.server.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** A maker's file as the agency reads it, with where it came from. */
export function ProducerFacts({ producer }: { producer: ProducerFile }) {
  const { firm } = useMessages()
  const format = useFormat()
  const { fields, file, list } = firm
  const workers = [producer.workersMale, producer.workersFemale].filter((n) => n !== null)
  const capacity = producer.monthlyCapacity
  const activity = producer.active === null ? 'unknown' : producer.active ? 'yes' : 'no'
  const place = [producer.address, producer.villageName].filter(Boolean).join(', ')
  const facts = [
    { term: list.status, detail: list.activeChoices[activity] },
    { term: fields.nib ?? '', detail: producer.nib },
    {
      term: fields.kbliCode ?? '',
      detail: producer.kbliCode && `${producer.kbliCode} (${producer.kbliVersion})`,
    },
    { term: list.commodity, detail: producer.commodity },
    { term: fields.address ?? '', detail: place || null },
    { term: fields.phone ?? '', detail: producer.phone },
    {
      term: file.workers,
      detail:
        workers.length > 0 ? format.number(workers.reduce((sum, n) => sum + (n ?? 0), 0)) : null,
    },
    {
      term: file.capacity,
      detail: capacity === null ? null : format.quantity(capacity, producer.capacityUnit ?? ''),
    },
    {
      term: file.investment,
      detail: producer.investment === null ? null : format.rupiah(producer.investment),
    },
    { term: 'P-IRT', detail: producer.pirtNumber },
    { term: 'Halal', detail: producer.halalNumber },
    { term: 'SNI', detail: producer.sniNumber },
    { term: file.cooperative, detail: producer.cooperative?.name ?? null },
    {
      term: file.origin,
      detail: producer.importRow
        ? file.source(format.number(producer.importRow), list.title)
        : file.fromSignUp,
    },
  ]
  return <DescriptionList facts={facts} />
}
