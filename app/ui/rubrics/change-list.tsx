import type { RubricChange } from '#app/domain/curation/rubrics/rubric-changes.ts'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'

/** What a version changed, one line each. */
export function ChangeList({ changes }: { changes: readonly RubricChange[] }) {
  const words = useMessages().rubrics
  const say = useChange()
  if (changes.length === 0) return <p>{words.page.none}</p>
  const lines = changes.map(say)
  return (
    <ul className="rubric-gate" aria-label={words.page.changes}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function useChange(): (change: RubricChange) => string {
  const { changes: words, figures } = useMessages().rubrics
  const locale = useLocale()
  const format = useFormat()
  return (change) => {
    if (change.what === 'figure') {
      return words.figure(figures[change.figure] ?? change.figure, change.before, change.after)
    }
    const title = change.title[locale]
    if (change.what !== 'changed') return `${words[change.what][change.part]}: ${title}`
    if (change.part === 'gate') return `${words.changedGate}: ${title}`
    const parts = [
      change.weight && words.weight(change.weight.before, change.weight.after),
      change.levels.length > 0 && words.levels(format.list(change.levels.map(String))),
      change.words && words.words,
    ].filter((part) => typeof part === 'string')
    return `${title}: ${parts.join('; ')}`
  }
}
