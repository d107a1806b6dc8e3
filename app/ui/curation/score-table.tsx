import type { RubricContent, Scores } from '#app/domain/curation/rubric.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Missing } from '#app/ui/kit/table.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'

export type ScoreColumn = { id: string; title: string; scores: Scores; total: number | null }

/** Criteria by readers: the level each gave, their comment, and the total below. */
export function ScoreTable(props: {
  label: string
  content: RubricContent
  columns: readonly ScoreColumn[]
}) {
  const { label, content, columns } = props
  const { scoring } = useMessages().curation
  const format = useFormat()
  const locale = useLocale()
  return (
    <DataTable
      label={label}
      columns={[
        {
          header: scoring.aspect,
          rowHead: true,
          cell: ({ title, weight }) => (
            <>
              {title[locale]} <span className="muted">{scoring.weight(weight)}</span>
            </>
          ),
          footer: scoring.total,
        },
        ...columns.map(({ title, scores, total }) => ({
          header: title,
          wrap: true,
          cell: ({ key }: RubricContent['criteria'][number]) => (
            <>
              <strong className="tabular">{scores[key]?.level}</strong>{' '}
              <span className="muted small">{scores[key]?.comment}</span>
            </>
          ),
          footer:
            total === null ? (
              <Missing />
            ) : (
              <strong className="tabular">{format.number(total, 1)}</strong>
            ),
        })),
      ]}
      rows={content.criteria}
      rowKey={({ key }) => key}
    />
  )
}
