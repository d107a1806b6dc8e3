import type { AgencyFile } from '#app/domain/curation/agency-views.ts'
import type { GateOutcome } from '#app/domain/curation/schemas.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'

const tones: Record<GateOutcome, StatusTone> = {
  passed: 'ok',
  failed: 'bad',
  notRequired: 'draft',
}

/** The latest legality check, criterion by criterion. */
export function GateResult({ file }: { file: AgencyFile }) {
  const words = useMessages().curation.agency
  const format = useFormat()
  const locale = useLocale()
  const check = file.gateChecks.at(-1)
  if (!check) return null
  return (
    <Section
      title={words.gateTitle}
      lead={words.gateBy(check.checkerName, format.dateTime(check.at))}
    >
      <DataTable
        label={words.gateTitle}
        stacked
        columns={[
          {
            header: words.gateTitle,
            headerHidden: true,
            rowHead: true,
            cell: ({ title }) => title[locale],
          },
          {
            header: words.outcome,
            headerHidden: true,
            cell: ({ key }) => {
              const outcome = check.items[key]?.outcome ?? 'notRequired'
              return (
                <Status
                  tone={tones[outcome]}
                  icon={outcome === 'notRequired' ? 'minus' : undefined}
                  plain
                >
                  {words.gateOutcomes[outcome]}
                </Status>
              )
            },
          },
          {
            header: words.gateNote,
            headerHidden: true,
            wrap: true,
            cell: ({ key }) => check.items[key]?.note ?? '',
          },
        ]}
        rows={file.rubric.content.gate}
        rowKey={({ key }) => key}
      />
    </Section>
  )
}
