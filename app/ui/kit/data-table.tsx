import type { ReactNode } from 'react'
import { Cell, GroupRow, HeadCell, RowHead, Table } from './table.tsx'

export type Column<Row> = {
  header: string
  cell: (row: Row) => ReactNode
  /** Figures: right-aligned, tabular */
  numeric?: boolean
  /** Names the row: a `th`, first on the stacked record */
  rowHead?: boolean
  /** No header text shown, still read aloud (ticks, buttons) */
  headerHidden?: boolean
  wrap?: boolean
  footer?: ReactNode
}

export type RowGroup<Row> = {
  title: ReactNode
  note?: ReactNode
  value?: ReactNode
  rows: readonly Row[]
}

/** A table from its columns. `groups` instead of `rows` puts soga bands between them. */
export function DataTable<Row>(props: {
  label: string
  columns: readonly Column<Row>[]
  rows?: readonly Row[]
  groups?: readonly RowGroup<Row>[]
  rowKey: (row: Row) => string
  rowTone?: (row: Row) => 'turn' | 'bad' | 'chosen' | 'hatched' | undefined
  dense?: boolean
  grid?: boolean
  stacked?: boolean
  stickyFirst?: boolean
  captionShown?: boolean
}) {
  const { columns, rows = [], groups, rowKey, rowTone, ...table } = props
  const line = (row: Row) => (
    <tr key={rowKey(row)} className={rowTone?.(row) && `row-${rowTone(row)}`}>
      {columns.map(({ header, cell, numeric, rowHead, wrap, headerHidden }) =>
        rowHead ? (
          <RowHead key={header}>{cell(row)}</RowHead>
        ) : (
          <Cell
            key={header}
            label={headerHidden ? undefined : header}
            numeric={numeric}
            wrap={wrap}
          >
            {cell(row)}
          </Cell>
        ),
      )}
    </tr>
  )
  return (
    <Table {...table}>
      <thead>
        <tr>
          {columns.map(({ header, numeric, headerHidden }) => (
            <HeadCell key={header} numeric={numeric} hidden={headerHidden}>
              {header}
            </HeadCell>
          ))}
        </tr>
      </thead>
      {groups?.map((group, index) => (
        <tbody key={group.rows[0] === undefined ? index : rowKey(group.rows[0])}>
          <GroupRow
            span={columns.length}
            title={group.title}
            note={group.note}
            value={group.value}
          />
          {group.rows.map(line)}
        </tbody>
      ))}
      {rows.length > 0 && <tbody>{rows.map(line)}</tbody>}
      {columns.some(({ footer }) => footer != null) && (
        <tfoot>
          <tr>
            {columns.map(({ header, numeric, footer }) => (
              <Cell key={header} label={footer == null ? undefined : header} numeric={numeric}>
                {footer ?? ''}
              </Cell>
            ))}
          </tr>
        </tfoot>
      )}
    </Table>
  )
}
