import type { AgencyFile } from '#app/domain/curation/agency-views.ts'
import type { Objection } from '#app/domain/curation/policy.ts'
import { reasonCodes } from '#app/domain/curation/schemas.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup, RadioGroup } from '#app/ui/kit/choices.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import type { FormAnswer } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { AgencyFileHead } from './agency-file-head.tsx'
import { FindingRows } from './finding-rows.tsx'
import { NoteField } from './note-field.tsx'
import { ScoresPanel } from './scores-panel.tsx'
import type { Categories } from './use-file-words.tsx'

type Props = {
  file: AgencyFile
  /** Why this official may not decide, if so. */
  objection: Objection | undefined
  validUntil: string
  categories: Categories
  answer: FormAnswer | undefined
}

const text = (value: string | string[] | undefined) =>
  typeof value === 'string' ? value : undefined

/** The scores, then the decision: one choice, with what it needs. */
export function DecisionPage(props: Props) {
  const { file, objection, answer } = props
  const { curation } = useMessages()
  const words = curation.agency
  return (
    <WorkPage title={words.decideTitle} current="curation" role="official">
      <Page width="read">
        <Stack gap={6}>
          <AgencyFileHead
            file={file}
            title={words.decideTitle}
            lead={words.decideLead}
            back={{ to: paths.agency.submission(file.id), label: curation.number(file.number) }}
          />
          <ScoresPanel file={file} />
          {objection ? (
            <Note icon="lock">{curation.refusals[objection]}</Note>
          ) : (
            <>
              <FormErrors errors={answer?.errors ?? {}} />
              <DecisionForm {...props} />
            </>
          )}
        </Stack>
      </Page>
      {!objection && (
        <Dock actions={<Button form="decision">{words.decide}</Button>}>{words.decideLead}</Dock>
      )}
    </WorkPage>
  )
}

function DecisionForm({ file, validUntil, categories, answer }: Props) {
  const words = useMessages().curation.agency
  const format = useFormat()
  const { verdict, rubric } = file
  const { passFrom } = rubric.content
  const passes = verdict !== null && verdict.score >= passFrom
  const { outcomeHints: hints } = words
  const { errors = {}, typed = {} } = answer ?? {}
  return (
    <PostForm id="decision" label={words.decideTitle}>
      <input type="hidden" name="version" value={file.currentVersion} />
      <RadioGroup
        name="outcome"
        label={words.outcome}
        layout="cards"
        choices={[
          {
            value: 'approved',
            label: words.outcomes.approved,
            disabled: !passes,
            hint: passes
              ? hints.approved(
                  verdict.grade,
                  format.number(verdict.score, 1),
                  format.date(validUntil),
                )
              : hints.belowPass(passFrom),
          },
          {
            value: 'revisionRequested',
            label: words.outcomes.revisionRequested,
            hint: hints.revisionRequested,
          },
          { value: 'rejected', label: words.outcomes.rejected, hint: hints.rejected },
        ]}
        value={text(typed.outcome)}
        error={errors.outcome}
      />
      <Panel title={words.findings} id="findings">
        <FindingRows typed={typed} errors={errors} categories={categories} />
      </Panel>
      <CheckboxGroup
        name="reasonCodes"
        label={words.reasonCodesTitle}
        hint={words.reasonsWhen}
        layout="row"
        choices={reasonCodes.map((value) => ({ value, label: words.reasonCodes[value] }))}
        values={[typed.reasonCodes ?? []].flat()}
        error={errors.reasonCodes}
      />
      <NoteField
        name="reasons"
        label={words.reasons}
        when={words.reasonsWhen}
        hint={words.reasonsHint}
        value={text(typed.reasons)}
        error={errors.reasons}
      />
    </PostForm>
  )
}
