import type { Shelved } from '#app/domain/curation/agency-views.ts'
import { type Shelf, shelves } from '#app/domain/curation/shelf.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { ShelfTable } from './shelf-table.tsx'

type Props = {
  counts: Record<Shelf, number>
  shelf: Shelf
  files: readonly Shelved[]
  page: number
  pages: number
  approver: boolean
  today: Date
}

/** All files within reach, one shelf per step of the work. */
export function ShelfPage({ counts, shelf, files, page, pages, approver, today }: Props) {
  const { calibration, changes, incidents, curation, curators, desk, rubrics } = useMessages()
  const words = curation.agency
  const format = useFormat()
  return (
    <WorkPage title={words.listTitle} current="curation" role="official">
      <Page>
        <Stack gap={5}>
          <PageHead
            title={words.listTitle}
            lead={words.listLead}
            actions={
              <>
                <ButtonLink variant="secondary" to={paths.agency.changes()}>
                  {changes.title}
                </ButtonLink>
                <ButtonLink variant="secondary" to={paths.agency.incidents()}>
                  {incidents.title}
                </ButtonLink>
                <ButtonLink variant="secondary" to={paths.agency.curationDesk()}>
                  {desk.title}
                </ButtonLink>
                {approver && (
                  <ButtonLink variant="secondary" to={paths.agency.calibration()}>
                    {calibration.nav}
                  </ButtonLink>
                )}
                <ButtonLink variant="secondary" to={paths.agency.curators()}>
                  {curators.title}
                </ButtonLink>
                <ButtonLink variant="secondary" to={paths.agency.rubrics()}>
                  {rubrics.title}
                </ButtonLink>
              </>
            }
          />
          <Tabs
            label={words.listTitle}
            items={shelves.map((each) => ({
              label: words.shelves[each],
              to: paths.agency.curation(`?shelf=${each}`),
              current: each === shelf,
              count: format.number(counts[each]),
            }))}
          />
          {files.length === 0 ? (
            <EmptyState title={words.shelfEmpty[shelf]}>{words.shelfEmptyText}</EmptyState>
          ) : (
            <ShelfTable label={words.shelves[shelf]} files={files} today={today} />
          )}
          <Pager
            page={page}
            pages={pages}
            to={(to) => paths.agency.curation(`?shelf=${shelf}&page=${to}`)}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
