import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Shown = {
  subject: string
  subjectName: string
  cause: string
  text: string
  authorName: string
  createdAt: Date | string
}

/** The causes that officials named, with who said so and when. */
export function NoteList({ notes }: { notes: readonly Shown[] }) {
  const m = useMessages().evaluation
  const f = useFormat()
  if (notes.length === 0) return <p className="muted">{m.notes.none}</p>
  return (
    <ul className="evaluation-notes">
      {notes.map(({ subject, subjectName, cause, text, authorName, createdAt }) => (
        <li key={`${subject} ${new Date(createdAt).toISOString()} ${text}`}>
          <p>
            <strong>{subjectName}</strong> <span className="tag">{causeName(m.causes, cause)}</span>
          </p>
          <p>{text}</p>
          <p className="muted small">{m.notes.by(authorName, f.dateTime(new Date(createdAt)))}</p>
        </li>
      ))}
    </ul>
  )
}

export const causeName = (causes: Readonly<Record<string, string>>, cause: string): string =>
  causes[cause] ?? cause
