import { fieldsOf, type ProposalJson } from '#app/domain/curation/changes/change-content.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { type Categories, useFileWords } from '../use-file-words.tsx'

type Props = {
  before: ProposalJson
  proposed: ProposalJson
  unit: string | null
  categories: Categories
}

/** What the catalogue shows beside what is proposed: only what changes. */
export function ChangeComparison({ before, proposed, unit, categories }: Props) {
  const { changes, curation } = useMessages()
  const { label, say } = useFileWords(categories)
  const spoken = (content: ProposalJson) => ({ unit, ...content }) as SubmissionFile
  const { field, before: was, after } = changes.compareColumns
  return (
    <DataTable
      label={changes.compare}
      stacked
      columns={[
        { header: field, rowHead: true, cell: (name) => label(name) },
        {
          header: was,
          wrap: true,
          cell: (name) => (
            <del className="change-before">{say(name, spoken(before)) || curation.empty}</del>
          ),
        },
        {
          header: after,
          wrap: true,
          cell: (name) => (
            <ins className="change-after">{say(name, spoken(proposed)) || curation.empty}</ins>
          ),
        },
      ]}
      rows={fieldsOf(proposed)}
      rowKey={(name) => name}
    />
  )
}
