import type { DecisionRecord } from '#app/domain/curation/file-record.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '#app/ui/locale.tsx'

/** The letters that went out, the latest first. */
export function LetterLinks({
  decisions,
}: {
  decisions: readonly Pick<DecisionRecord, 'letter'>[]
}) {
  const { letters } = useMessages()
  const sent = [...decisions].reverse().flatMap(({ letter }) => (letter ? [letter] : []))
  return sent.map(({ id, number }) => (
    <a key={id} href={paths.documents.letter(id)} target="_blank" rel="noopener">
      {letters.link(number)}
    </a>
  ))
}
