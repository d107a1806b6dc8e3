import { findPublicCalls } from '#app/domain/curation/calls/maker-queries.server.ts'
import { roundPageSize } from '#app/domain/curation/rounds/views.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CallCards } from '#app/ui/rounds/call-cards.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/calls._index'

export async function loader({ request }: Route.LoaderArgs) {
  const today = dayOf(now())
  const page = pageOf(request)
  const [{ calls, total }, categories] = await Promise.all([
    findPublicCalls(today, page),
    findCategories(),
  ])
  return { calls, total, categories, today, page }
}

export default function OpenCalls({ loaderData }: Route.ComponentProps) {
  const m = useMessages().rounds.calls
  const { total, page } = loaderData
  return (
    <PublicPage
      title={m.title}
      facts={{ description: m.publicLead, path: paths.calls(page > 1 ? `?page=${page}` : '') }}
    >
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.publicLead} />
          {total === 0 ? (
            <EmptyState title={m.none}>{m.noneText}</EmptyState>
          ) : (
            <CallCards {...loaderData} to={({ id }) => paths.call(id)} />
          )}
          <Pager
            page={page}
            pages={Math.ceil(total / roundPageSize)}
            to={(to) => paths.calls(`?page=${to}`)}
          />
        </Stack>
      </Page>
    </PublicPage>
  )
}
