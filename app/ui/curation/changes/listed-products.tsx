import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type Props = { products: readonly { id: string; name: string; underWay: boolean }[] }

/** A firm's products on the shelf, each with the door to call it to a new curation. */
export function ListedProducts({ products }: Props) {
  const { recuration } = useMessages().changes
  if (products.length === 0) return null
  return (
    <Section title={recuration.listedTitle}>
      <DataTable
        label={recuration.listedTitle}
        stacked
        columns={[
          {
            header: recuration.columns.product,
            rowHead: true,
            wrap: true,
            cell: ({ name }) => name,
          },
          {
            header: recuration.columns.act,
            cell: ({ id, underWay }) =>
              underWay ? (
                <span className="muted">{recuration.underWay}</span>
              ) : (
                <a href={paths.agency.newRecuration(id)}>{recuration.call}</a>
              ),
          },
        ]}
        rows={products}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}
