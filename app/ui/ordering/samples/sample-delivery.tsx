import type { SampleView } from '#app/domain/ordering/samples/sample.ts'

/** Where a sample goes, as a courier needs it. */
export function SampleDelivery(props: NonNullable<SampleView['delivery']>) {
  const { recipient, phone, deliverTo } = props
  return (
    <>
      {recipient}
      <br />
      {deliverTo}
      <br />
      <a href={`tel:${phone}`}>{phone}</a>
    </>
  )
}
