import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Until when somebody answers, and whether that day has passed. */
export function DueDay({ dueOn, late }: { dueOn: string | null; late: boolean }) {
  const m = useMessages().incidents
  const format = useFormat()
  if (!dueOn) return null
  return (
    <span className={late ? 'overdue' : undefined}>
      {format.date(dueOn)}
      {late && <span className="product-since">{m.late}</span>}
    </span>
  )
}
