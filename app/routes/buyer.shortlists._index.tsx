import {
  findShortlists,
  shortlistPageSize,
} from '#app/domain/catalogue/shortlists/queries.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { ShortlistList } from '#app/ui/catalogue/shortlist-list.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.shortlists._index'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const archived = new URL(request.url).searchParams.get('show') === 'archived'
  const page = pageOf(request)
  return { archived, page, ...(await findShortlists(buyer, { archived, page })) }
}

const search = (archived: boolean, page = 1) =>
  `?show=${archived ? 'archived' : 'inUse'}${page > 1 ? `&page=${page}` : ''}`

export default function Shortlists({ loaderData }: Route.ComponentProps) {
  const { shortlists: m } = useMessages()
  const { archived, page, items, total } = loaderData
  const browse = (
    <ButtonLink to={paths.catalogue()} icon="search">
      {m.browse}
    </ButtonLink>
  )
  return (
    <WorkPage title={m.title} current="shortlists" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            actions={
              <ButtonLink to={paths.buyer.shortlistLines()} icon="add">
                {m.new}
              </ButtonLink>
            }
          />
          <Tabs
            label={m.title}
            items={[false, true].map((each) => ({
              label: each ? m.archived : m.inUse,
              to: paths.buyer.shortlists(search(each)),
              current: each === archived,
            }))}
          />
          {items.length > 0 ? (
            <ShortlistList shortlists={items} />
          ) : archived ? (
            <EmptyState title={m.noneArchived} />
          ) : (
            <EmptyState title={m.none} action={browse}>
              {m.noneText}
            </EmptyState>
          )}
          <Pager
            page={page}
            pages={Math.ceil(total / shortlistPageSize)}
            to={(to) => paths.buyer.shortlists(search(archived, to))}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
