import { changesBetween, type SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { type Categories, useFileWords } from './use-file-words.tsx'

/** Two versions side by side: only what changed. */
export function ChangesTable(props: {
  before: SubmissionFile
  after: SubmissionFile
  categories: Categories
  /** Where a page compares more than one pair, each table has a name of its own. */
  label?: string
}) {
  const { before, after, categories } = props
  const { curation } = useMessages()
  const { label, say } = useFileWords(categories)
  const changes = changesBetween(before, after)
  if (changes.length === 0) return <p className="muted">{curation.changesNone}</p>
  const { field, before: was, after: now } = curation.changeColumns
  return (
    <DataTable
      label={props.label ?? curation.changesTitle}
      stacked
      columns={[
        { header: field, cell: (change) => label(change.field), rowHead: true },
        {
          header: was,
          wrap: true,
          cell: (change) => (
            <del className="change-before">{say(change.field, before) || curation.empty}</del>
          ),
        },
        {
          header: now,
          wrap: true,
          cell: (change) => (
            <ins className="change-after">{say(change.field, after) || curation.empty}</ins>
          ),
        },
      ]}
      rows={changes}
      rowKey={(change) => change.field}
    />
  )
}
