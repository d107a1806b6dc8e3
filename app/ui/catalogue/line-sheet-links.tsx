import { useMessages } from '#app/ui/locale.tsx'

/** The same products on paper and as a table. */
export function LineSheetLinks(props: { pdf: string; workbook: string; hint?: string }) {
  const { offers: m } = useMessages()
  return (
    <p className="line-sheet-links">
      <span>{m.sheet.take}</span>
      <a href={props.workbook}>{m.sheet.workbook}</a>
      <a href={props.pdf}>{m.sheet.pdf}</a>
      {props.hint && <span className="muted small">{props.hint}</span>}
    </p>
  )
}
