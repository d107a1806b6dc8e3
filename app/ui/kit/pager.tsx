import { useMessages } from '#app/ui/locale.tsx'
import { Icon } from './icon.tsx'

/** First, last, and the neighbours of this page; `null` is a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const sorted = [...new Set(wanted)].sort((a, b) => a - b)
  return sorted.flatMap((n, index) => {
    const before = sorted[index - 1] ?? 0
    if (n - before === 2) return [n - 1, n]
    return n - before > 2 ? [null, n] : [n]
  })
}

export function Pager(props: {
  page: number
  pages: number
  to: (page: number) => string
  /** `1–24 dari 412` */
  summary?: string
}) {
  const { page, pages, to, summary } = props
  const { kit } = useMessages()
  if (pages < 2) return summary ? <p className="pager-summary">{summary}</p> : null
  return (
    <nav className="pager" aria-label={kit.pages}>
      {summary && <p className="pager-summary">{summary}</p>}
      <ul>
        {page > 1 && (
          <li>
            <a href={to(page - 1)} rel="prev" aria-label={kit.previousPage}>
              <Icon name="chevronLeft" />
            </a>
          </li>
        )}
        {pageNumbers(page, pages).map((number, index, all) =>
          number === null ? (
            <li key={`after-${all[index - 1]}`} aria-hidden="true">
              <span>…</span>
            </li>
          ) : (
            <li key={number}>
              <a
                href={to(number)}
                aria-label={kit.page(number)}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a href={to(page + 1)} rel="next" aria-label={kit.nextPage}>
              <Icon name="chevronRight" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
