import type { MakerFile } from '#app/domain/curation/maker-views.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** A maker's word against a rejection, and what somebody else made of it. */
export function AppealSection({ record }: { record: Pick<MakerFile, 'appeal'> }) {
  const { appeal: m } = useMessages().letters
  const format = useFormat()
  const { appeal } = record
  if (!appeal) return null
  const { text, filedAt, ruling } = appeal
  return (
    <Section title={m.sectionTitle} lead={m.filed(format.date(filedAt))}>
      <Stack gap={3}>
        <p>{text}</p>
        {ruling ? (
          <>
            <p>
              <Status tone={ruling.outcome === 'upheld' ? 'ok' : 'bad'}>
                {m.outcomes[ruling.outcome]}
              </Status>{' '}
              <span className="muted">{m.ruledBy(ruling.byName, format.date(ruling.at))}</span>
            </p>
            <p>{ruling.reasons}</p>
          </>
        ) : (
          <p className="muted">{m.waits}</p>
        )}
      </Stack>
    </Section>
  )
}
