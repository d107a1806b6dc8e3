import type { ReactNode } from 'react'
import { classNames } from '#app/ui/kit/class-names.ts'

/** A figure that has a column of its own from a tablet on; on phones `phone` says it. */
export type GoodsColumn<Row> = {
  header: string
  cell: (row: Row) => ReactNode
  text?: boolean
}

export type GoodsGroup<Row> = {
  key: string
  title?: ReactNode
  note?: ReactNode
  value?: ReactNode
  rows: readonly Row[]
}

type Props<Row> = {
  label: string
  nameHeader: string
  valueHeader: string
  columns: readonly GoodsColumn<Row>[]
  groups: readonly GoodsGroup<Row>[]
  rowKey: (row: Row) => string
  name: (row: Row) => ReactNode
  /** The line under the name on phones: quantity × price, and whatever else the columns say */
  phone: (row: Row) => ReactNode
  value: (row: Row) => ReactNode
  bad?: (row: Row) => boolean
  sums?: readonly { term: string; value: ReactNode }[]
}

/** Goods with their figures: columns on a desk, two lines per product on a phone, never sideways. */
export function GoodsTable<Row>(props: Props<Row>) {
  const { label, nameHeader, valueHeader, columns, groups, rowKey, sums = [] } = props
  return (
    <table className="goods">
      <caption className="unseen">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{nameHeader}</th>
          {columns.map(({ header, text }) => (
            <th
              key={header}
              scope="col"
              className={classNames('goods-desk', !text && 'goods-figure')}
            >
              {header}
            </th>
          ))}
          <th scope="col" className="goods-figure">
            {valueHeader}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {group.title && <GroupHead group={group} span={columns.length + 2} />}
          {group.rows.map((row) => (
            <tr key={rowKey(row)} className={props.bad?.(row) ? 'goods-bad' : undefined}>
              <th scope="row">
                {props.name(row)}
                <span className="goods-phone">{props.phone(row)}</span>
              </th>
              {columns.map(({ header, cell, text }) => (
                <td key={header} className={classNames('goods-desk', !text && 'goods-figure')}>
                  {cell(row)}
                </td>
              ))}
              <td className="goods-figure goods-value">{props.value(row)}</td>
            </tr>
          ))}
        </tbody>
      ))}
      {sums.length > 0 && <Sums sums={sums} columns={columns} />}
    </table>
  )
}

function GroupHead<Row>({ group, span }: { group: GoodsGroup<Row>; span: number }) {
  return (
    <tr className="goods-group">
      <th scope="rowgroup" colSpan={span}>
        <span className="goods-group-line">
          <span>
            <span className="goods-group-title">{group.title}</span>
            {group.note && <span className="goods-note">{group.note}</span>}
          </span>
          {group.value != null && <span className="tabular strong">{group.value}</span>}
        </span>
      </th>
    </tr>
  )
}

function Sums<Row>(props: {
  sums: readonly { term: string; value: ReactNode }[]
  columns: readonly GoodsColumn<Row>[]
}) {
  return (
    <tfoot>
      {props.sums.map(({ term, value }) => (
        <tr key={term}>
          <th scope="row">{term}</th>
          {props.columns.map(({ header }) => (
            <td key={header} className="goods-desk" />
          ))}
          <td className="goods-figure">{value}</td>
        </tr>
      ))}
    </tfoot>
  )
}
