import { radii, type SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'
import { placeName } from '#app/ui/catalogue/place-name.ts'
import type { Names } from '#app/ui/catalogue/search-filters.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** How far makers may be from a place, which is typed by its name. */
export function DistanceFields(props: {
  question: SearchQuestion
  names: Names
  /** A name that is no one place, and a distance without one */
  typed?: { near?: string | undefined; within?: number | undefined } | undefined
}) {
  const { catalogue: m } = useMessages()
  const format = useFormat()
  const { question, names, typed } = props
  const within = question.within ?? typed?.within
  return (
    <fieldset className="field" aria-describedby="distance-hint">
      <legend className="label">{m.distance}</legend>
      <p className="hint" id="distance-hint">
        {m.distanceHint}
      </p>
      <TextInput
        name="near"
        label={m.near}
        placeholder={m.nearPlaceholder}
        error={typed?.near === undefined ? undefined : m.nearError}
        maxLength={80}
        autoComplete="off"
        optional="unmarked"
        value={typed?.near ?? (question.near && placeName(question.near, names.district))}
      />
      <Select
        name="within"
        label={m.within}
        optional="unmarked"
        value={within === undefined ? '' : `${within}`}
        options={radii.map((each) => ({ value: `${each}`, label: m.upTo(format.number(each)) }))}
      />
      <p className="hint">
        {m.placesFrom} <a href="https://www.geonames.org/">GeoNames</a>,{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
      </p>
    </fieldset>
  )
}
