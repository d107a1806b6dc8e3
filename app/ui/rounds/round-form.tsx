import type { Round } from '#app/domain/curation/rounds/round.ts'
import type { Category } from '#app/domain/products/queries.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, fieldsOf, formValues } from '#app/ui/kit/form-values.ts'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CategoryChoices } from './category-choices.tsx'
import { SeatsField } from './seats-field.tsx'

type Props = { round?: Round; categories: readonly Category[]; state: FormAnswer }

/** A dated round as an official plans it; of the standing one only text and rules. */
export function RoundForm({ round, categories, state }: Props) {
  const { agency, form: m } = useMessages().rounds
  return (
    <PostForm>
      <FormErrors errors={state.errors} />
      <Stack gap={5}>
        {round?.kind !== 'standing' && <Plan {...{ round, categories, state }} />}
        <TextArea
          {...fieldsOf(state)('text', round?.text)}
          label={m.text}
          rows={4}
          maxLength={3000}
          optional
        />
        <Rules {...{ round, state }} />
        <div>
          <Button icon="save">{agency.save}</Button>
        </div>
      </Stack>
    </PostForm>
  )
}

function Plan({ round, categories, state }: Props) {
  const m = useMessages().rounds.form
  const field = fieldsOf(state)
  const { ticked, list } = formValues(state.typed)
  return (
    <>
      <TextInput
        {...field('title', round?.title)}
        label={m.title}
        hint={m.titleHint}
        maxLength={120}
      />
      <CategoryChoices
        categories={categories}
        chosen={list('categoryIds', round?.categoryIds ?? [])}
      />
      <Columns count={3} gap={4}>
        <SeatsField {...field('seats', round?.seats)} />
        <TextInput {...field('closesOn', round?.closesOn)} type="date" label={m.closesOn} />
        <TextInput {...field('heldOn', round?.heldOn)} type="date" label={m.heldOn} optional />
      </Columns>
      <TextInput {...field('place', round?.place)} label={m.place} optional maxLength={200} />
      <TextArea
        {...field('agenda', round?.agenda)}
        label={m.agenda}
        hint={m.agendaHint}
        rows={5}
        maxLength={3000}
        optional
      />
      <Checkbox name="samples" label={m.samples} checked={ticked('samples', round?.samples)} />
    </>
  )
}

function Rules({ round, state }: Pick<Props, 'round' | 'state'>) {
  const m = useMessages().rounds.form
  const blind = formValues(state.typed).ticked('blind', round?.blind)
  return (
    <Panel title={m.rules}>
      <Stack gap={4}>
        <Checkbox name="blind" label={m.blind} checked={blind} />
        <TextInput
          {...fieldsOf(state)('splitLimit', round?.splitLimit)}
          label={m.splitLimit}
          hint={m.splitHint}
          after={m.points}
          numeric
          optional
        />
      </Stack>
    </Panel>
  )
}
