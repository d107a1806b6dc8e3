import type { AgencyFile } from '#app/domain/curation/agency-views.ts'
import type { AppealRecord } from '#app/domain/curation/appeals/appeal.ts'
import type { DecisionRecord } from '#app/domain/curation/file-record.ts'
import type { Objection } from '#app/domain/curation/policy.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import type { FormAnswer } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { AgencyFileHead } from './agency-file-head.tsx'

type Props = {
  file: AgencyFile
  appeal: AppealRecord
  against: DecisionRecord
  objection: Objection | undefined
  answer: FormAnswer | undefined
}

/** The decision and the word against it, then the ruling. */
export function RulingPage({ file, appeal, against, objection, answer }: Props) {
  const { curation, letters } = useMessages()
  const m = letters.appeal
  const format = useFormat()
  const causes = against.reasonCodes.map((code) => curation.agency.reasonCodes[code]).join(', ')
  return (
    <WorkPage title={m.ruleTitle} current="curation" role="official">
      <Page width="read">
        <Stack gap={6}>
          <AgencyFileHead
            file={file}
            title={m.ruleTitle}
            lead={m.ruleLead}
            back={{ to: paths.agency.submission(file.id), label: curation.number(file.number) }}
          />
          <Section title={m.decisionBy(against.deciderName, format.date(against.at))} lead={causes}>
            <p>{against.reasons}</p>
          </Section>
          <Section title={m.makersWord} lead={m.filed(format.date(appeal.filedAt))}>
            <p>{appeal.text}</p>
          </Section>
          {objection ? (
            <Note icon="lock">{curation.refusals[objection]}</Note>
          ) : (
            <RulingForm answer={answer} />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}

function RulingForm({ answer }: Pick<Props, 'answer'>) {
  const { appeal: m } = useMessages().letters
  const { errors = {}, typed = {} } = answer ?? {}
  return (
    <PostForm label={m.ruleTitle}>
      <FormErrors errors={errors} />
      <RadioGroup
        name="outcome"
        label={m.outcome}
        layout="cards"
        choices={[
          { value: 'upheld', label: m.outcomes.upheld, hint: m.upheldHint },
          { value: 'dismissed', label: m.outcomes.dismissed, hint: m.dismissedHint },
        ]}
        value={typeof typed.outcome === 'string' ? typed.outcome : undefined}
        error={errors.outcome}
      />
      <TextArea
        name="reasons"
        label={m.reasons}
        value={`${typed.reasons ?? ''}`}
        error={errors.reasons}
        rows={6}
        maxLength={4000}
      />
      <Button>{m.rule}</Button>
    </PostForm>
  )
}
