import { findKeys, keyPageSize } from '#app/domain/accounts/keys/queries.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { KeyTable } from '#app/ui/connections/key-table.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.keys._index'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const page = pageOf(request)
  return { page, ...(await findKeys(buyer, page, now())) }
}

export default function Keys({ loaderData }: Route.ComponentProps) {
  const { keys: m } = useMessages().connections
  const { page, items, total, mayGive } = loaderData
  const make = mayGive && (
    <ButtonLink to={paths.buyer.newKey()} icon="add">
      {m.new}
    </ButtonLink>
  )
  return (
    <WorkPage title={m.title} current="keys" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} actions={total > 0 && make} />
          {!mayGive && <Note>{m.onlyApprovers}</Note>}
          {total === 0 ? (
            <EmptyState title={m.none} action={make}>
              {m.noneText}
            </EmptyState>
          ) : (
            <KeyTable keys={items} />
          )}
          <p>
            <a href={paths.api.reference()}>{m.reference}</a>
          </p>
          <Pager page={page} pages={Math.ceil(total / keyPageSize)} to={paths.buyer.keys} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
