import type { ReactNode } from 'react'
import { ink, style } from './document-style.ts'
import { Text, View } from './primitives.ts'

export type DocumentColumn<Row> = {
  header: string
  /** Share of the width */
  width: number
  numeric?: boolean
  cell: (row: Row) => string
}

/** Lines only; its head comes again on every page. */
export function DocumentTable<Row>(props: {
  columns: readonly DocumentColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** A quieter line under a row, such as the reason of a difference */
  remark?: (row: Row) => string | undefined
}) {
  const { columns, rows, rowKey, remark } = props
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const place = (column: DocumentColumn<Row>) => ({
    width: `${(column.width / whole) * 100}%`,
    paddingHorizontal: 4,
    ...(column.numeric ? style.right : {}),
  })
  return (
    <View style={{ borderTopWidth: 1, borderTopColor: ink.strong }}>
      <View fixed style={{ ...style.row, backgroundColor: ink.soft, paddingVertical: 4 }}>
        {columns.map((column) => (
          <Text key={column.header} style={{ ...place(column), ...style.quiet, fontWeight: 700 }}>
            {column.header}
          </Text>
        ))}
      </View>
      {rows.map((row) => (
        <View
          key={rowKey(row)}
          wrap={false}
          style={{ borderBottomWidth: 0.5, borderBottomColor: ink.line, paddingVertical: 5 }}
        >
          <View style={style.row}>
            {columns.map((column) => (
              <Text key={column.header} style={place(column)}>
                {column.cell(row)}
              </Text>
            ))}
          </View>
          {remark?.(row) && (
            <Text style={{ ...style.quiet, paddingHorizontal: 4 }}>{remark(row)}</Text>
          )}
        </View>
      ))}
    </View>
  )
}

/** Sums under the table, the last one in bold. */
export function Sums({ rows }: { rows: readonly { term: string; amount: string }[] }): ReactNode {
  return (
    <View wrap={false} style={{ width: '56%', marginLeft: 'auto', marginTop: 8 }}>
      {rows.map(({ term, amount }, index) => {
        const last = index === rows.length - 1
        return (
          <View
            key={term}
            style={{
              ...style.row,
              justifyContent: 'space-between',
              paddingVertical: 3,
              ...(last ? { borderTopWidth: 1, borderTopColor: ink.strong } : {}),
            }}
          >
            <Text style={last ? style.strong : style.quiet}>{term}</Text>
            <Text style={last ? { ...style.strong, fontSize: 12 } : {}}>{amount}</Text>
          </View>
        )
      })}
    </View>
  )
}
