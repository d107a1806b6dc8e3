import { findOffers } from '#app/domain/catalogue/offers/find-offers.server.ts'
import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { LineSheetLinks } from '#app/ui/catalogue/line-sheet-links.tsx'
import { ShortlistActions } from '#app/ui/catalogue/shortlist-actions.tsx'
import { ShortlistTable } from '#app/ui/catalogue/shortlist-table.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.shortlists.$shortlistId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const shortlist = found(await findShortlistFor(buyer, params.shortlistId))
  const ids = shortlist.lines.map(({ productId }) => productId)
  return { shortlist, offers: await findOffers(ids, now(), sightOf([buyer])) }
}

const compareForm = 'compare'

export default function Shortlist({ loaderData }: Route.ComponentProps) {
  const { shortlists: m, samples } = useMessages()
  const format = useFormat()
  const { shortlist, offers } = loaderData
  const { id, name, lines, archivedAt, archivedByName } = shortlist
  return (
    <WorkPage title={name} current="shortlists" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={name}
            back={<BackLink to={paths.buyer.shortlists()}>{m.title}</BackLink>}
            lead={m.by(shortlist.createdByName, format.date(shortlist.createdAt))}
            actions={<ShortlistActions shortlist={shortlist} />}
          />
          {archivedAt && <Note>{m.archivedBy(archivedByName ?? '', format.date(archivedAt))}</Note>}
          {lines.length === 0 ? (
            <EmptyState
              title={m.empty}
              action={<ButtonLink to={paths.catalogue()}>{m.browse}</ButtonLink>}
            >
              {m.emptyText}
            </EmptyState>
          ) : (
            <>
              <ShortlistTable shortlist={shortlist} offers={offers} form={compareForm} />
              <LineSheetLinks
                pdf={paths.buyer.shortlistPdf(id)}
                workbook={paths.buyer.shortlistWorkbook(id)}
              />
            </>
          )}
        </Stack>
      </Page>
      {offers.length > 0 && (
        <Dock
          actions={
            <>
              <form id={compareForm} method="get" action={paths.comparison()}>
                <Button variant="secondary">{m.compare}</Button>
              </form>
              <ButtonLink variant="secondary" to={paths.buyer.shortlistSamples(id)}>
                {samples.forList}
              </ButtonLink>
              <PostForm action={paths.buyer.shortlistRequest(id)} inline>
                <Button>{m.askAll}</Button>
              </PostForm>
            </>
          }
        >
          {m.askAllText}
        </Dock>
      )}
    </WorkPage>
  )
}
