import type { PreviewRow } from '#app/domain/registry/registry-outcome.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/kit/section.tsx'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

const shownAtMost = 200
const fates = ['create', 'update', 'duplicate', 'reject'] as const

const tones: Record<(typeof fates)[number], StatusTone> = {
  create: 'ok',
  update: 'active',
  duplicate: 'draft',
  reject: 'bad',
}

function Why({ row }: { row: PreviewRow }) {
  const { fields, reasons, remarks } = useMessages().registryImport
  const lines = [
    ...row.problems.map((each) => ({ ...each, text: reasons[each.reason] ?? each.reason })),
    ...row.remarks.map((each) => ({ ...each, text: remarks[each.reason] ?? each.reason })),
  ]
  return (
    <>
      {lines.map(({ field, value, text }) => (
        <p key={`${field}:${text}`}>
          <b>{fields[field] ?? field}</b> {value && <code>{value}</code>} {text}
        </p>
      ))}
    </>
  )
}

/** The refused first: they need a person. */
export function ImportRows(props: { runId: string; rows: readonly PreviewRow[]; fate: string }) {
  const { runId, rows, fate } = props
  const { preview } = useMessages().registryImport
  const format = useFormat()
  const count = (name: string) => rows.filter((row) => row.fate === name).length
  const here = paths.agency.registryImport(runId)
  const chosen = fate || (count('reject') > 0 ? 'reject' : 'all')
  const fitting = chosen === 'all' ? rows : rows.filter((row) => row.fate === chosen)
  const shown = fitting.slice(0, shownAtMost)
  return (
    <Section title={preview.rows}>
      <Tabs
        label={preview.filters}
        items={[
          ...fates.map((name) => ({
            label: preview.fates[name],
            to: `${here}?fate=${name}`,
            current: chosen === name,
            count: format.number(count(name)),
          })),
          {
            label: preview.all,
            to: `${here}?fate=all`,
            current: chosen === 'all',
            count: format.number(rows.length),
          },
        ]}
      />
      <Table label={preview.rows} dense stacked>
        <thead>
          <tr>
            <HeadCell numeric>{preview.row}</HeadCell>
            <HeadCell>{preview.maker}</HeadCell>
            <HeadCell>{preview.fate}</HeadCell>
            <HeadCell>{preview.why}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.row}>
              <RowHead>{format.number(row.row)}</RowHead>
              <Cell label={preview.maker} wrap>
                {[row.ownerName, row.businessName].filter(Boolean).join(', ') || null}
              </Cell>
              <Cell label={preview.fate}>
                <Status tone={tones[row.fate]} plain>
                  {preview.fates[row.fate]}
                </Status>
              </Cell>
              <Cell label={preview.why} wrap>
                <Why row={row} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {fitting.length > shown.length && (
        <p>{preview.more(format.number(fitting.length - shown.length))}</p>
      )}
    </Section>
  )
}
