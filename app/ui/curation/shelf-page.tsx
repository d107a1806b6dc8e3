import type { Shelved } from '#app/domain/curation/agency-views.ts'
import { type Shelf, shelves } from '#app/domain/curation/shelf.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { ShelfTable } from './shelf-table.tsx'
import { ShelvedPage } from './shelved-page.tsx'

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
  const words = useMessages().curation.agency
  return (
    <ShelvedPage
      current="curation"
      title={words.listTitle}
      lead={words.listLead}
      actions={<Doors approver={approver} />}
      labels={words.shelves}
      to={paths.agency.curation}
      empty={{ title: words.shelfEmpty[shelf], text: words.shelfEmptyText }}
      isEmpty={files.length === 0}
      {...{ shelves, counts, shelf, page, pages }}
    >
      <ShelfTable label={words.shelves[shelf]} files={files} today={today} />
    </ShelvedPage>
  )
}

function Doors({ approver }: Pick<Props, 'approver'>) {
  const { calibration, changes, incidents, curators, desk, rubrics } = useMessages()
  const doors = [
    { to: paths.agency.changes(), label: changes.title },
    { to: paths.agency.incidents(), label: incidents.title },
    { to: paths.agency.curationDesk(), label: desk.title },
    ...(approver ? [{ to: paths.agency.calibration(), label: calibration.nav }] : []),
    { to: paths.agency.curators(), label: curators.title },
    { to: paths.agency.rubrics(), label: rubrics.title },
  ]
  return doors.map(({ to, label }) => (
    <ButtonLink key={to} variant="secondary" to={to}>
      {label}
    </ButtonLink>
  ))
}
