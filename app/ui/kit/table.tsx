import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { classNames } from './class-names.ts'

/** A real table in a region that scrolls sideways, or stacks into records on phones. */
export function Table(props: {
  label: string
  captionShown?: boolean
  dense?: boolean
  /** Lines between columns too, as in a spreadsheet */
  grid?: boolean
  /** Records one below the other under 768 px, instead of scrolling */
  stacked?: boolean
  stickyFirst?: boolean
  children: ReactNode
}) {
  const { label, captionShown, dense, grid, stacked, stickyFirst, children } = props
  const look = classNames(
    'table',
    dense && 'table-dense',
    grid && 'table-grid',
    stacked && 'table-stacked',
    stickyFirst && 'table-sticky-first',
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      <table className={look}>
        <caption className={captionShown ? undefined : 'unseen'}>{label}</caption>
        {children}
      </table>
    </section>
  )
}

export function HeadCell(props: {
  numeric?: boolean | undefined
  hidden?: boolean | undefined
  sort?: 'ascending' | 'descending'
  span?: number
  children: ReactNode
}) {
  const { numeric, hidden, sort, span, children } = props
  return (
    <th
      scope={span ? 'colgroup' : 'col'}
      colSpan={span}
      aria-sort={sort}
      className={numeric ? 'numeric' : undefined}
    >
      {hidden ? <span className="unseen">{children}</span> : children}
    </th>
  )
}

/** Names its row. */
export function RowHead({ children }: { children: ReactNode }) {
  return <th scope="row">{children}</th>
}

/** `null` shows a dash that says "no data"; give the reason beside it where you know it. */
export function Cell(props: {
  label?: string | undefined
  numeric?: boolean | undefined
  wrap?: boolean | undefined
  error?: boolean
  span?: number
  children?: ReactNode
}) {
  const { label, numeric, wrap, error, span, children } = props
  return (
    <td
      colSpan={span}
      data-label={label}
      className={
        classNames(numeric && 'numeric', wrap && 'wrap', error && 'cell-error') || undefined
      }
    >
      {children ?? <Missing />}
    </td>
  )
}

export function Missing() {
  const { kit } = useMessages()
  return (
    <>
      <span aria-hidden="true">{kit.missing}</span>
      <span className="unseen">{kit.missingReason}</span>
    </>
  )
}

export function GroupRow(props: {
  span: number
  title: ReactNode
  note?: ReactNode
  value?: ReactNode
}) {
  return (
    <tr className="row-group">
      <th scope="rowgroup" colSpan={props.span}>
        <span className="row-group-line">
          <span>
            {props.title} {props.note && <span className="muted">{props.note}</span>}
          </span>
          {props.value != null && <span className="tabular">{props.value}</span>}
        </span>
      </th>
    </tr>
  )
}
