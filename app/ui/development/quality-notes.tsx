import type { QualityNote } from '#app/domain/development/quality.ts'
import { Section } from '#app/ui/kit/section.tsx'
import { Timeline } from '#app/ui/kit/timeline.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** What the cooperative found when it looked at the product, the latest first. */
export function QualityNotes({ notes }: { notes: readonly QualityNote[] }) {
  const { quality: m } = useMessages().development
  const format = useFormat()
  return (
    <Section title={m.title}>
      {notes.length === 0 ? (
        <p className="muted">{m.none}</p>
      ) : (
        <Timeline
          label={m.title}
          moments={notes.map(({ id, outcome, note, checkerName, cooperative, at }) => ({
            id,
            title: m.outcomes[outcome],
            detail: (
              <>
                {note}
                <span className="certificate-remark">
                  {m.by(checkerName, cooperative)} · {format.date(at)}
                </span>
              </>
            ),
            state: outcome === 'passed' ? 'done' : 'failed',
          }))}
        />
      )}
    </Section>
  )
}
