import type { SavedSearchView } from '#app/domain/catalogue/saved-searches/views.ts'
import { paths } from '#app/paths.ts'
import { chipsOf } from '#app/ui/catalogue/filter-chips.tsx'
import type { Names } from '#app/ui/catalogue/search-filters.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Cluster } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** A person's searches, each with what it has found since the last look. */
export function SavedSearchTable({
  searches,
  names,
}: {
  searches: readonly SavedSearchView[]
  names: Names
}) {
  const { savedSearches: m, catalogue } = useMessages()
  const format = useFormat()
  const asked = ({ question }: SavedSearchView) =>
    chipsOf(question, names, catalogue, format)
      .map(({ label }) => label)
      .join(' · ') || m.everything
  return (
    <DataTable<SavedSearchView>
      label={m.title}
      stacked
      rows={searches}
      rowKey={({ id }) => id}
      columns={[
        {
          header: m.columns.name,
          rowHead: true,
          cell: ({ id, name }) => <a href={paths.buyer.savedSearch(id)}>{name}</a>,
        },
        { header: m.columns.asked, wrap: true, cell: asked },
        {
          header: m.columns.fresh,
          cell: ({ fresh }) =>
            fresh > 0 ? (
              <Status tone="active" icon="bell">
                {m.fresh(format.number(fresh))}
              </Status>
            ) : (
              <span className="muted">{m.noFresh}</span>
            ),
        },
        { header: m.columns.looked, cell: ({ lookedAt }) => format.dateTime(lookedAt) },
        { header: m.columns.alert, cell: ({ alert }) => m.alertShort[alert] },
        {
          header: m.columns.actions,
          headerHidden: true,
          cell: (search) => <Actions search={search} />,
        },
      ]}
    />
  )
}

function Actions({ search: { id, alert } }: { search: SavedSearchView }) {
  const { savedSearches: m } = useMessages()
  return (
    <Cluster>
      <ButtonLink variant="text" size="small" to={paths.buyer.savedSearchEdit(id)}>
        {m.edit}
      </ButtonLink>
      {alert !== 'never' && (
        <PostForm action={paths.buyer.savedSearchQuiet(id)} inline>
          <Button variant="text" size="small">
            {m.silence}
          </Button>
        </PostForm>
      )}
      <PostForm action={paths.buyer.savedSearchRemoval(id)} inline>
        <Button variant="text" size="small">
          {m.remove}
        </Button>
      </PostForm>
    </Cluster>
  )
}
