import type { ReactNode } from 'react'
import { type SampleFate, sampleActs } from '#app/domain/curation/rounds/sample-acts.ts'
import type { DeskSample } from '#app/domain/curation/rounds/views.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'

type Props = { sample: DeskSample; state: FormAnswer }

const methods = ['tasted', 'tested'] as const

/** Tasted or tested, and what was found. */
export function ExaminationPage({ sample, state }: Props) {
  const m = useMessages().rounds.day
  const field = fieldsOf(state)
  return (
    <SamplePage {...{ sample, state }} title={m.examineTitle(sample.productName)} act={m.examine}>
      <RadioGroup
        {...field('method')}
        label={m.method}
        choices={methods.map((value) => ({ value, label: m.methods[value] }))}
      />
      <TextArea {...field('note')} label={m.note} rows={4} maxLength={1000} />
    </SamplePage>
  )
}

const fates: readonly SampleFate[] = ['keep', 'return', 'destroy']

/** What becomes of a sample, among what its state allows. */
export function FatePage({ sample, state }: Props) {
  const m = useMessages().rounds.day
  const field = fieldsOf(state)
  const open: string[] = actsOpenTo(sampleActs, sample.state, 'official')
  return (
    <SamplePage {...{ sample, state }} title={m.fateTitle(sample.productName)} act={m.fate}>
      <RadioGroup
        {...field('fate')}
        label={m.fate}
        choices={fates
          .filter((fate) => open.includes(fate))
          .map((value) => ({ value, label: m.fates[value] }))}
      />
      <TextArea {...field('note')} label={m.note} rows={3} maxLength={1000} optional />
    </SamplePage>
  )
}

type PageProps = Props & { title: string; act: string; children: ReactNode }

function SamplePage({ sample, state, title, act, children }: PageProps) {
  const { agency } = useMessages().rounds
  return (
    <FormPage
      title={title}
      lead={sample.businessName}
      back={{ to: paths.agency.roundDay(sample.roundId), label: agency.day }}
      errors={state.errors}
      current="rounds"
      role="official"
    >
      <Stack gap={4}>
        {children}
        <div>
          <Button icon="save">{act}</Button>
        </div>
      </Stack>
    </FormPage>
  )
}
