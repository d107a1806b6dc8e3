import type { VerificationView } from '#app/domain/accounts/verification/verification.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import { SeenMoment } from './seen-moment.tsx'
import { VerificationFacts } from './verification-facts.tsx'

/** A no of the office, or the end of its yes, with the reason that the buyer reads. */
export function VerificationReasonPage(props: {
  role: 'official' | 'admin'
  act: 'refusal' | 'withdrawal'
  verification: VerificationView
  state: FormAnswer
}) {
  const { role, act, verification, state } = props
  const { id, buyerName } = verification
  const { verification: m } = useMessages()
  const words: { title: string; lead: string; text: string; textHint?: string; send: string } =
    m[act]
  const field = fieldsOf(state)
  return (
    <FormPage
      title={words.title}
      eyebrow={buyerName}
      lead={words.lead}
      current="verifications"
      role={role}
      back={{
        to: paths[role === 'official' ? 'agency' : 'admin'].verification(id),
        label: buyerName,
      }}
      errors={state.errors}
    >
      <Stack gap={5}>
        <SeenMoment verification={verification} />
        <VerificationFacts verification={verification} />
        <TextArea {...field('reason')} label={words.text} hint={words.textHint} maxLength={500} />
        <Button variant={act === 'withdrawal' ? 'danger' : 'primary'}>{words.send}</Button>
      </Stack>
    </FormPage>
  )
}
