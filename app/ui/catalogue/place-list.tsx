import { useFormat } from '#app/ui/locale.tsx'

export type PlaceLink = { to: string; label: string; count: number }

/** Groups or districts with how much each holds. */
export function PlaceList({ places }: { places: readonly PlaceLink[] }) {
  const format = useFormat()
  return (
    <ul className="place-list">
      {places.map(({ to, label, count }) => (
        <li key={to}>
          <a href={to}>{label}</a>
          <span className="muted tabular">{format.number(count)}</span>
        </li>
      ))}
    </ul>
  )
}
