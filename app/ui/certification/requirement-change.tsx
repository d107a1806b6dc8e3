import type { Cell } from '#app/domain/certification/requirement-schema.ts'
import type { Impact } from '#app/domain/certification/requirement-views.ts'
import {
  proofs as allProofs,
  needs,
  type RequirementKey,
} from '#app/domain/certification/requirements.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup, RadioGroup } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Cluster, Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { useRequirementWords } from './requirement-words.ts'

type Typed = Record<string, string | string[]>
type Props = {
  cell: Cell
  requirement: RequirementKey
  typed: Typed
  errors: Record<string, string>
  impact: Impact | undefined
}

const one = (value: string | string[] | undefined): string => `${[value ?? ''].flat().at(-1)}`

/** A new version of a cell: shown with what it touches first, saved from there. */
export function RequirementChangeForm({ cell, requirement, typed, errors, impact }: Props) {
  const m = useMessages().requirements
  const { proofName } = useRequirementWords([])
  const text = (name: 'validFrom' | 'source' | 'atLeast') => ({
    ...{ name, label: m.fields[name], value: one(typed[name]), error: errors[name] },
    hint: (m.hints as Record<string, string>)[name],
  })
  return (
    <form method="post" className="form" noValidate>
      <FormErrors errors={errors} />
      <input type="hidden" name="group" value={cell.group} />
      <input type="hidden" name="channel" value={cell.channel} />
      <input type="hidden" name="key" value={requirement} />
      <RadioGroup
        name="need"
        label={m.fields.need}
        value={one(typed.need)}
        error={errors.need}
        layout="segmented"
        choices={[...needs].reverse().map((need) => ({ value: need, label: m.needs[need] }))}
      />
      <CheckboxGroup
        name="proofs"
        label={m.fields.proofs}
        hint={m.hints.proofs}
        values={[typed.proofs ?? []].flat()}
        error={errors.proofs}
        choices={allProofs.map((proof) => ({ value: proof, label: proofName(proof) }))}
      />
      <Columns count={2} gap={4}>
        <TextInput {...text('validFrom')} type="date" />
        <TextInput {...text('atLeast')} numeric optional />
      </Columns>
      <TextInput {...text('source')} maxLength={200} />
      <TextArea
        name="reason"
        label={m.fields.reason}
        hint={m.hints.reason}
        value={one(typed.reason)}
        error={errors.reason}
        rows={3}
        maxLength={500}
      />
      {impact && <ImpactOf impact={impact} />}
      <Cluster>
        {impact && <Button>{m.save}</Button>}
        <Button
          variant={impact ? 'secondary' : 'primary'}
          formAction={paths.agency.requirementPreview({ ...cell, key: requirement })}
        >
          {m.preview}
        </Button>
      </Cluster>
    </form>
  )
}

function ImpactOf({ impact: { concerned, lacking, listings } }: { impact: Impact }) {
  const m = useMessages().requirements
  const format = useFormat()
  if (lacking === 0) return <Note tone="ok">{m.impactNone(format.number(concerned))}</Note>
  const title = m.impactTitle(format.number(lacking), format.number(concerned))
  return (
    <Section title={title}>
      <Stack gap={3}>
        <DataTable
          label={title}
          columns={[
            {
              header: m.product,
              rowHead: true,
              cell: ({ name, slug }) => <a href={paths.product(slug)}>{name}</a>,
            },
            { header: m.maker, cell: ({ producerName }) => producerName, wrap: true },
          ]}
          rows={listings}
          rowKey={({ productId }) => productId}
          dense
        />
        {lacking > listings.length && (
          <p>{m.impactMore(format.number(lacking - listings.length))}</p>
        )}
      </Stack>
    </Section>
  )
}
