import type { Cell } from '#app/domain/certification/requirement-schema.ts'
import type { RequirementVersion } from '#app/domain/certification/requirement-views.ts'
import { inForceOn, requirementKeys } from '#app/domain/certification/requirements.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { Cluster, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { type Category, useRequirementWords } from './requirement-words.ts'

type Props = {
  cell: Cell
  versions: readonly RequirementVersion[]
  categories: readonly Category[]
  may: boolean
  today: string
}

/** What holds in one cell of the matrix, what was decided for later, and everything before. */
export function RequirementCell(props: Props) {
  const { versions, today, may, cell } = props
  const m = useMessages().requirements
  const current = inForceOn(versions, today) as RequirementVersion[]
  const coming = versions.filter(({ validFrom }) => validFrom > today)
  return (
    <Stack gap={6}>
      <Section title={m.current}>
        {current.length === 0 ? (
          <p className="muted">{m.emptyCell}</p>
        ) : (
          <Versions {...props} versions={current} label={m.current} changeable={may} />
        )}
      </Section>
      {coming.length > 0 && (
        <Section title={m.coming}>
          <Versions {...props} versions={coming} label={m.coming} />
        </Section>
      )}
      {may ? <Add cell={cell} /> : <Note>{m.mayNotText}</Note>}
      {versions.length > 0 && (
        <Section title={m.history}>
          <Versions {...props} label={m.history} />
        </Section>
      )}
    </Stack>
  )
}

/** Another requirement for this cell, chosen by what it is about. */
function Add({ cell }: Pick<Props, 'cell'>) {
  const m = useMessages().requirements
  return (
    <Section title={m.add}>
      <form method="get" action={paths.agency.requirementChange()} className="form">
        <input type="hidden" name="group" value={cell.group} />
        <input type="hidden" name="channel" value={cell.channel} />
        <Cluster align="end">
          <Select
            name="key"
            label={m.addKey}
            options={requirementKeys.map((key) => ({ value: key, label: m.keys[key] }))}
          />
          <Button variant="secondary" icon="add">
            {m.add}
          </Button>
        </Cluster>
      </form>
    </Section>
  )
}

function Versions({
  cell,
  versions,
  categories,
  label,
  changeable,
}: Props & { label: string; changeable?: boolean }) {
  const m = useMessages().requirements
  const format = useFormat()
  const { proofsOf, conditionsOf } = useRequirementWords(categories)
  const columns: Column<RequirementVersion>[] = [
    { header: m.columns.requirement, rowHead: true, cell: ({ key }) => m.keys[key] },
    {
      header: m.columns.need,
      cell: (row) => (
        <>
          {m.needs[row.need]}
          <span className="certificate-remark">
            {m.from(format.date(row.validFrom))}
            {row.validUntil && `, ${m.until(format.date(row.validUntil))}`}
          </span>
        </>
      ),
      wrap: true,
    },
    {
      header: m.columns.proofs,
      cell: (row) => (
        <>
          {row.need !== 'none' && proofsOf(row)}
          {conditionsOf(row).map((condition) => (
            <span className="certificate-remark" key={condition}>
              {condition}
            </span>
          ))}
        </>
      ),
      wrap: true,
    },
    {
      header: m.columns.source,
      cell: ({ source, region, reason, changedByName, createdAt }) => (
        <>
          {source}
          {region === '' && <span className="certificate-remark">{m.national}</span>}
          {reason && <span className="certificate-remark">{reason}</span>}
          {changedByName && (
            <span className="certificate-remark">
              {m.by(changedByName, format.date(createdAt))}
            </span>
          )}
        </>
      ),
      wrap: true,
    },
  ]
  const change: Column<RequirementVersion> = {
    header: m.columns.change,
    headerHidden: true,
    cell: ({ key }) => <a href={paths.agency.requirementChange({ ...cell, key })}>{m.change}</a>,
  }
  return (
    <DataTable
      label={label}
      columns={changeable ? [...columns, change] : columns}
      rows={versions}
      rowKey={({ id }) => id}
      stacked
    />
  )
}
