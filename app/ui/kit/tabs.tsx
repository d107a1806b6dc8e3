export type Tab = { label: string; to: string; current?: boolean; count?: number | string }

/** Links that look like tabs: each is a page of its own. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {items.map(({ label: text, to, current, count }) => (
          <li key={to}>
            <a href={to} aria-current={current ? 'page' : undefined}>
              {text} {count != null && <span className="tabs-count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
