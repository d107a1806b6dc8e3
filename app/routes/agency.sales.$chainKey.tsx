import {
  listChainProducts,
  listFiles,
  listOutlets,
  listPlacements,
  listSize,
} from '#app/domain/sales/chain-lists.server.ts'
import { findChain } from '#app/domain/sales/queries.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { SearchBox } from '#app/ui/kit/search-box.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FileTable } from '#app/ui/sales/file-table.tsx'
import { OutletTable } from '#app/ui/sales/outlet-table.tsx'
import { PlacementTable } from '#app/ui/sales/placement-table.tsx'
import { ProductTable } from '#app/ui/sales/product-table.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.sales.$chainKey'

const views = ['products', 'outlets', 'placements', 'files'] as const
type View = (typeof views)[number]

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const chain = found(await findChain(params.chainKey))
  const search = new URL(request.url).searchParams
  const view: View = views.find((each) => each === search.get('view')) ?? 'products'
  const q = search.get('q') ?? ''
  const page = pageOf(request)
  const asked = { chainId: chain.id, page, q }
  const list = {
    products: async () => ({
      view: 'products' as const,
      ...(await listChainProducts(official, asked)),
    }),
    outlets: async () => ({ view: 'outlets' as const, ...(await listOutlets(official, asked)) }),
    placements: async () => ({
      view: 'placements' as const,
      ...(await listPlacements(official, asked)),
    }),
    files: async () => ({ view: 'files' as const, ...(await listFiles(official, asked)) }),
  }
  return { chain, list: await list[view](), q, page }
}

type Listed = Route.ComponentProps['loaderData']['list']

function List({ list }: { list: Listed }) {
  switch (list.view) {
    case 'products':
      return <ProductTable products={list.rows} />
    case 'outlets':
      return <OutletTable outlets={list.rows} />
    case 'placements':
      return <PlacementTable placements={list.rows} />
    case 'files':
      return <FileTable files={list.rows} />
  }
}

export default function Chain({ loaderData }: Route.ComponentProps) {
  const m = useMessages().sales
  const { chain, list, q, page } = loaderData
  const to = (view: View, number = 1, words = '') => {
    const search = new URLSearchParams({ view })
    if (words) search.set('q', words)
    if (number > 1) search.set('page', `${number}`)
    return paths.agency.chain(chain.key, `?${search}`)
  }
  return (
    <WorkPage title={chain.name} current="sales" role="official">
      <Page>
        <Stack gap={5}>
          <PageHead
            title={chain.name}
            back={<BackLink to={paths.agency.sales()}>{m.title}</BackLink>}
            actions={
              <ButtonLink variant="secondary" to={paths.agency.newSalesImport()} icon="upload">
                {m.importTable}
              </ButtonLink>
            }
          />
          <Tabs
            label={m.chain}
            items={views.map((view) => ({
              label: m[view],
              to: to(view),
              current: view === list.view,
              ...(view === list.view ? { count: list.total } : {}),
            }))}
          />
          {list.view !== 'files' && (
            <SearchBox action={paths.agency.chain(chain.key)} label={m.search} value={q}>
              <input type="hidden" name="view" value={list.view} />
            </SearchBox>
          )}
          {list.rows.length === 0 ? <p className="muted">{m.emptyList}</p> : <List list={list} />}
          <Pager
            page={page}
            pages={Math.ceil(list.total / listSize)}
            to={(number) => to(list.view, number, q)}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
