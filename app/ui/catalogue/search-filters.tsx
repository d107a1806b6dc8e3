import type { FacetCount, FacetName, Found } from '#app/domain/catalogue/search/search-port.ts'
import type { SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'
import { paths } from '#app/paths.ts'
import { DistanceFields } from '#app/ui/catalogue/distance-fields.tsx'
import { LimitFields } from '#app/ui/catalogue/limit-fields.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Of hundreds of districts the first few say enough; the others are found by their names. */
const mostShown = 24

export type Names = Record<FacetName, Record<string, string>>

function Facet(props: {
  name: FacetName
  title: string
  counts: readonly FacetCount[]
  chosen: readonly string[]
  names: Record<string, string>
}) {
  const { name, title, chosen, names } = props
  const format = useFormat()
  const gone = chosen.filter((value) => !props.counts.some((count) => count.value === value))
  const all = [...props.counts, ...gone.map((value) => ({ value, count: 0 }))]
  const counts = all.filter(({ value }, place) => place < mostShown || chosen.includes(value))
  if (counts.length === 0) return null
  return (
    <details className="facet" open={name !== 'district' || chosen.length > 0}>
      <summary>{title}</summary>
      <ul>
        {counts.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                className="tick"
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
              />
              <span>{names[value] ?? value}</span>
              <small>{format.number(count)}</small>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The filters beside the hits: a plain form whose answer is an address. */
export function SearchFilters(props: {
  question: SearchQuestion
  facets: Found['facets']
  names: Names
  /** What was typed for a radius that measures nothing */
  typed?: { near?: string | undefined; within?: number | undefined } | undefined
}) {
  const { question, facets, names, typed } = props
  const { catalogue } = useMessages()
  return (
    <form method="get" action={paths.catalogue()} className="search-filters">
      {question.q && <input type="hidden" name="q" value={question.q} />}
      {question.sort !== 'relevance' && <input type="hidden" name="sort" value={question.sort} />}
      {(['category', 'channel', 'certificate', 'grade', 'trait', 'district'] as const).map(
        (name) => (
          <Facet
            key={name}
            name={name}
            title={catalogue.facets[name]}
            counts={facets[name]}
            chosen={question[name]}
            names={names[name]}
          />
        ),
      )}
      <DistanceFields question={question} names={names} typed={typed} />
      <LimitFields question={question} />
      <Button variant="secondary" block>
        {catalogue.apply}
      </Button>
      <p>
        <a href={paths.catalogue(question.q ? `?q=${encodeURIComponent(question.q)}` : '')}>
          {catalogue.clear}
        </a>
      </p>
    </form>
  )
}
