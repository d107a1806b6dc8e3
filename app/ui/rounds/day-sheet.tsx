import type { Round } from '#app/domain/curation/rounds/round.ts'
import type { Attendee, DeskSample } from '#app/domain/curation/rounds/views.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Props = { round: Round; attendees: readonly Attendee[]; samples: readonly DeskSample[] }

/** What lies on the table of a curation day, with room to sign and to note by hand. */
export function DaySheet({ round, attendees, samples }: Props) {
  const { day: m, columns: c, heldOn, sampleStates } = useMessages().rounds
  const format = useFormat()
  const where = [round.heldOn && heldOn(format.dateLong(round.heldOn)), round.place]
  return (
    <Stack gap={5}>
      <p>{where.filter(Boolean).join(' · ')}</p>
      {round.agenda && <p className="round-agenda">{round.agenda}</p>}
      <Section title={m.attendance}>
        <div className="round-sheet">
          <DataTable<Attendee>
            label={m.attendance}
            grid
            rows={attendees}
            rowKey={({ id }) => id}
            columns={[
              { header: c.name, rowHead: true, wrap: true, cell: ({ name }) => name },
              { header: c.part, cell: ({ part }) => m.parts[part] },
              { header: c.signature, cell: () => '' },
            ]}
          />
        </div>
      </Section>
      <Section title={m.samples}>
        <div className="round-sheet">
          <DataTable<DeskSample>
            label={m.samples}
            grid
            rows={samples}
            rowKey={({ id }) => id}
            columns={[
              {
                header: c.sample,
                rowHead: true,
                wrap: true,
                cell: ({ productName, businessName }) => `${productName}, ${businessName}`,
              },
              { header: c.state, cell: ({ state }) => sampleStates[state] },
              { header: m.note, cell: () => '' },
            ]}
          />
        </div>
      </Section>
    </Stack>
  )
}
