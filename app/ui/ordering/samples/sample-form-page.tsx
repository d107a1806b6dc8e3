import type { ReactNode } from 'react'
import type { SampleView } from '#app/domain/ordering/samples/sample.ts'
import { type SampleMove, sampleActs } from '#app/domain/ordering/samples/sample-acts.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import type { FieldErrors } from '#app/ui/kit/form-values.ts'
import { Note } from '#app/ui/kit/note.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'

/** One act's form; where the act is no longer open, that is said instead. */
export function SampleFormPage(props: {
  role: 'buyer' | 'producer'
  act: SampleMove
  sample: SampleView
  title: string
  lead?: string
  errors: FieldErrors | undefined
  children: ReactNode
}) {
  const { role, act, sample, title, lead, errors, children } = props
  const { refusals } = useMessages().samples
  const isOpen = actsOpenTo(sampleActs, sample.state, role).includes(act)
  return (
    <FormPage
      title={title}
      eyebrow={sample.number}
      lead={lead}
      current="samples"
      role={role}
      back={{ to: paths[role].sample(sample.id), label: sample.productName }}
      errors={errors}
    >
      {isOpen ? children : <Note>{refusals.notNow}</Note>}
    </FormPage>
  )
}
