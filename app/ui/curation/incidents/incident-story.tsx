import type { IncidentForMaker } from '#app/domain/curation/incidents/incident.ts'
import { paths } from '#app/paths.ts'
import { Cluster, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** The complaint and what was done about it, fact by fact. */
export function IncidentStory({ incident }: { incident: IncidentForMaker }) {
  const m = useMessages().incidents
  const format = useFormat()
  const { text, fileIds, entries, held, source, reportedAt } = incident
  return (
    <Stack gap={6}>
      {held && <Note tone="warning">{m.held}</Note>}
      <Section title={m.complaint} lead={m.by(m.sources[source], format.dateTime(reportedAt))}>
        <p>{text}</p>
        <Evidence fileIds={fileIds} />
      </Section>
      <Section title={m.history}>
        {entries.length === 0 ? (
          <p className="muted">{m.historyNone}</p>
        ) : (
          <ul className="findings">
            {entries.map((entry) => (
              <li key={entry.id} className="finding">
                <p className="finding-field">{m.acts[entry.act]}</p>
                {entry.text && <p>{entry.text}</p>}
                {entry.dueOn && <p>{m.untilDay(format.dateLong(entry.dueOn))}</p>}
                <Evidence fileIds={entry.fileIds} />
                <p className="muted small">{m.by(entry.byName, format.dateTime(entry.at))}</p>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Stack>
  )
}

function Evidence({ fileIds }: { fileIds: readonly string[] }) {
  const m = useMessages().incidents
  if (fileIds.length === 0) return null
  return (
    <Cluster>
      {fileIds.map((fileId, index) => (
        <a key={fileId} href={paths.file(fileId)} target="_blank" rel="noopener">
          {m.file(index + 1)}
        </a>
      ))}
    </Cluster>
  )
}
