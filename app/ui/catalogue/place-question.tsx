import { paths } from '#app/paths.ts'
import { Note } from '#app/ui/kit/note.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** Asks back where a typed name is no one place; each that may be meant is a link to its search. */
export function PlaceQuestion(props: {
  typed: string
  choices: readonly { search: string; name: string }[]
}) {
  const { catalogue: m } = useMessages()
  const { typed, choices } = props
  if (choices.length === 0) return <Note tone="warning">{m.nearUnknown(typed)}</Note>
  return (
    <Note tone="warning">
      {m.nearUnclear(typed)}
      <ul className="place-choices">
        {choices.map(({ search, name }) => (
          <li key={search}>
            <a href={paths.catalogue(search)}>{name}</a>
          </li>
        ))}
      </ul>
    </Note>
  )
}
