import { useFormat, useMessages } from '#app/ui/locale.tsx'
import type { Categories } from './use-file-words.tsx'
import { useFileWords } from './use-file-words.tsx'

type Shown = {
  id: string
  field: string
  text: string
  answer?: string | null
  from?: string
  at?: Date
}

/** Findings as they were written, each with the maker's answer when there is one. */
export function FindingList(props: {
  findings: readonly Shown[]
  categories: Categories
  asMaker: boolean
}) {
  const { findings, categories, asMaker } = props
  const { curation } = useMessages()
  const format = useFormat()
  const { label } = useFileWords(categories)
  return (
    <ul className="findings">
      {findings.map(({ id, field, text, answer, from, at }) => (
        <li key={id} className="finding">
          <p className="finding-field">{label(field)}</p>
          <p>{text}</p>
          {from && at && (
            <p className="muted small">{curation.findingFrom(from, format.date(at))}</p>
          )}
          {answer && (
            <p className="finding-answer">
              <strong>{asMaker ? curation.yourAnswer : curation.makersAnswer}:</strong> {answer}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
