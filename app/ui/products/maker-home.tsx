import type { Certificate } from '#app/domain/certification/certificate.ts'
import type { CallForMaker } from '#app/domain/curation/calls/views.ts'
import type { RoundChoice } from '#app/domain/curation/rounds/views.ts'
import type { ProductSummary } from '#app/domain/products/product-summary.ts'
import { paths } from '#app/paths.ts'
import { NoticeList } from '#app/ui/accounts/notice-list.tsx'
import { CertificateTable } from '#app/ui/certification/certificate-table.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { OpenToMaker } from '#app/ui/rounds/open-to-maker.tsx'
import { ProductTable } from './product-table.tsx'

type Notice = {
  id: string
  waits: boolean
  createdAt: Date
  words: { title: string; text: string }
}

type Props = {
  name: string
  waiting: readonly Notice[]
  products: readonly ProductSummary[]
  productNames: readonly { id: string; name: string }[]
  /** Only those that need a look: not accepted, or running out. */
  licences: readonly Certificate[]
  calls: readonly CallForMaker[]
  rounds: readonly RoundChoice[]
  today: string
}

/** Where a maker's day begins: what waits, where each product stands, which licence needs a look. */
export function MakerHome(props: Props) {
  const { name, waiting, products, productNames, licences, calls, rounds, today } = props
  const m = useMessages().products
  const add = (
    <ButtonLink to={paths.producer.newProduct()} icon="add">
      {m.new}
    </ButtonLink>
  )
  return (
    <Page>
      <Stack gap={7}>
        <PageHead title={m.home.title(name)} actions={products.length > 0 && add} />
        {waiting.length > 0 ? (
          <Panel title={m.home.waiting} tone="turn">
            <NoticeList notices={waiting} />
          </Panel>
        ) : (
          <Note tone="ok">{m.home.nothingWaits}</Note>
        )}
        {products.length === 0 ? (
          <EmptyState title={m.home.firstTitle} action={add}>
            {m.home.firstText}
          </EmptyState>
        ) : (
          <Section
            title={m.home.products}
            actions={<a href={paths.producer.products()}>{m.home.allProducts}</a>}
          >
            <ProductTable products={products} today={today} />
          </Section>
        )}
        <OpenToMaker calls={calls} rounds={rounds} today={today} />
        {licences.length > 0 && (
          <Section title={m.home.licences}>
            <CertificateTable
              to={paths.producer.certificate}
              entries={licences.map((current) => ({ current, renewal: null, earlier: [] }))}
              products={productNames}
              today={today}
            />
          </Section>
        )}
      </Stack>
    </Page>
  )
}
