import { Cell, HeadCell, RowHead, Table } from './table.tsx'

/** The numbers behind a chart: one row per category, one column per series. */
export function NumbersTable(props: {
  label: string
  rowHeader: string
  rows: readonly { label: string; values: readonly (number | null)[] }[]
  columns: readonly string[]
  format: (value: number) => string
}) {
  return (
    <Table label={props.label} dense>
      <thead>
        <tr>
          <HeadCell>{props.rowHeader}</HeadCell>
          {props.columns.map((column) => (
            <HeadCell key={column} numeric>
              {column}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ label, values }) => (
          <tr key={label}>
            <RowHead>{label}</RowHead>
            {props.columns.map((column, index) => (
              <Cell key={column} numeric>
                {values[index] == null ? null : props.format(values[index])}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
