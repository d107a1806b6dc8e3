import type { Round } from '#app/domain/curation/rounds/round.ts'
import type { Category } from '#app/domain/products/queries.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CategoryChoices } from './category-choices.tsx'
import { type FormState, formValues } from './form-values.ts'

type Props = { round?: Round; categories: readonly Category[]; state: FormState }

/** A dated round as an official plans it; of the standing one only text and rules. */
export function RoundForm({ round, categories, state }: Props) {
  const { agency, form: m } = useMessages().rounds
  const { errors, typed } = state
  const { text } = formValues(typed)
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <Stack gap={5}>
        {round?.kind !== 'standing' && <Plan {...{ round, categories, state }} />}
        <TextArea
          name="text"
          label={m.text}
          rows={4}
          maxLength={3000}
          optional
          value={text('text', round?.text)}
          error={errors.text}
        />
        <Rules {...{ round, state }} />
        <div>
          <Button icon="save">{agency.save}</Button>
        </div>
      </Stack>
    </PostForm>
  )
}

function Plan({ round, categories, state: { errors, typed } }: Props) {
  const m = useMessages().rounds.form
  const { text, ticked, list } = formValues(typed)
  return (
    <>
      <TextInput
        name="title"
        label={m.title}
        hint={m.titleHint}
        maxLength={120}
        value={text('title', round?.title)}
        error={errors.title}
      />
      <CategoryChoices
        categories={categories}
        chosen={list('categoryIds', round?.categoryIds ?? [])}
      />
      <Columns count={3} gap={4}>
        <TextInput
          name="seats"
          label={m.seats}
          hint={m.seatsHint}
          after={m.seatsUnit}
          numeric
          optional
          value={text('seats', round?.seats)}
          error={errors.seats}
        />
        <TextInput
          name="closesOn"
          type="date"
          label={m.closesOn}
          value={text('closesOn', round?.closesOn)}
          error={errors.closesOn}
        />
        <TextInput
          name="heldOn"
          type="date"
          label={m.heldOn}
          optional
          value={text('heldOn', round?.heldOn)}
          error={errors.heldOn}
        />
      </Columns>
      <TextInput
        name="place"
        label={m.place}
        optional
        maxLength={200}
        value={text('place', round?.place)}
        error={errors.place}
      />
      <TextArea
        name="agenda"
        label={m.agenda}
        hint={m.agendaHint}
        rows={5}
        maxLength={3000}
        optional
        value={text('agenda', round?.agenda)}
        error={errors.agenda}
      />
      <Checkbox name="samples" label={m.samples} checked={ticked('samples', round?.samples)} />
    </>
  )
}

function Rules({ round, state: { errors, typed } }: Pick<Props, 'round' | 'state'>) {
  const m = useMessages().rounds.form
  const { text, ticked } = formValues(typed)
  return (
    <Panel title={m.rules}>
      <Stack gap={4}>
        <Checkbox name="blind" label={m.blind} checked={ticked('blind', round?.blind)} />
        <TextInput
          name="splitLimit"
          label={m.splitLimit}
          hint={m.splitHint}
          after={m.points}
          numeric
          optional
          value={text('splitLimit', round?.splitLimit)}
          error={errors.splitLimit}
        />
      </Stack>
    </Panel>
  )
}
