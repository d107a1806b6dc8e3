import { findProductsOf, productsPerPage } from '#app/domain/products/queries.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { ProductTable } from '#app/ui/products/product-table.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.products._index'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const page = pageOf(request)
  const { products, total } = await findProductsOf(producer, page)
  return { products, page, pages: Math.ceil(total / productsPerPage), today: dayOf(now()) }
}

export default function Products({ loaderData }: Route.ComponentProps) {
  const m = useMessages().products
  const { products, page, pages, today } = loaderData
  const add = (
    <ButtonLink to={paths.producer.newProduct()} icon="add">
      {m.new}
    </ButtonLink>
  )
  return (
    <WorkPage title={m.title} current="products" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} actions={products.length > 0 && add} />
          {products.length === 0 ? (
            <EmptyState title={m.emptyTitle} action={add}>
              {m.emptyText}
            </EmptyState>
          ) : (
            <>
              <ProductTable products={products} today={today} />
              <Pager page={page} pages={pages} to={paths.producer.productsPage} />
            </>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
