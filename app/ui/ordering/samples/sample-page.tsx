import type { ReactNode } from 'react'
import type { SampleView } from '#app/domain/ordering/samples/sample.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { SampleDelivery } from '#app/ui/ordering/samples/sample-delivery.tsx'
import { SampleHistory } from '#app/ui/ordering/samples/sample-history.tsx'
import { SampleStatus } from '#app/ui/ordering/samples/sample-status.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Role = 'buyer' | 'producer'

/** One sample: what waits, what was asked for and where it goes, and what happened so far. */
export function SamplePage(props: {
  role: Role
  sample: SampleView
  actions?: ReactNode
  children?: ReactNode
}) {
  const { role, sample, actions, children } = props
  const { samples: m } = useMessages()
  return (
    <WorkPage title={sample.productName} current="samples" role={role}>
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={sample.productName}
            eyebrow={sample.number}
            status={<SampleStatus state={sample.state} role={role} />}
            actions={actions}
            back={<BackLink to={paths[role].samples()}>{m.title}</BackLink>}
          />
          {children}
          <Section title={m.facts.title}>
            <SampleFacts role={role} sample={sample} />
          </Section>
          <Section title={m.history}>
            <SampleHistory role={role} sample={sample} />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}

function SampleFacts({ role, sample }: { role: Role; sample: SampleView }) {
  const { samples: m } = useMessages()
  const format = useFormat()
  const { slug, productName, delivery, note, way, price } = sample
  const other =
    role === 'buyer'
      ? { term: m.facts.maker, detail: sample.producerName }
      : { term: m.facts.buyer, detail: sample.buyerName }
  return (
    <DescriptionList
      facts={[
        {
          term: m.columns.product,
          detail: slug ? <a href={paths.product(slug)}>{productName}</a> : productName,
        },
        { term: m.facts.quantity, detail: format.quantity(sample.quantity, sample.unit) },
        other,
        { term: m.facts.way, detail: m.waySentences[way](format.rupiah(price ?? 0n)) },
        ...(delivery
          ? [{ term: m.facts.deliverTo, detail: <SampleDelivery {...delivery} /> }]
          : []),
        ...(note ? [{ term: m.facts.note, detail: note }] : []),
      ]}
    />
  )
}
