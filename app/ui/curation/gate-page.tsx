import type { AgencyFile } from '#app/domain/curation/agency-views.ts'
import { findingsIn } from '#app/domain/curation/findings-in.ts'
import type { GateCriterion } from '#app/domain/curation/rubric.ts'
import type { QualityNote } from '#app/domain/development/quality.ts'
import { paths } from '#app/paths.ts'
import { QualityNotes } from '#app/ui/development/quality-notes.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import type { FormAnswer } from '#app/ui/kit/form-values.ts'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { AgencyFileHead } from './agency-file-head.tsx'
import { CriterionErrors } from './criterion-errors.tsx'
import { NoteField } from './note-field.tsx'
import { RevisedFile } from './revised-file.tsx'
import type { Categories } from './use-file-words.tsx'
import { WithheldFields } from './withheld-fields.tsx'

type Props = {
  file: AgencyFile
  categories: Categories
  quality: readonly QualityNote[]
  answer: FormAnswer | undefined
}

/** The legality check beside the file it is about. */
export function GatePage({ file, categories, quality, answer }: Props) {
  const { curation } = useMessages()
  const words = curation.agency
  const [current, before] = [...file.versions].reverse()
  const { errors = {} } = answer ?? {}
  return (
    <WorkPage title={words.gateTitle} current="curation" role="official">
      <Page>
        <Stack gap={6}>
          <AgencyFileHead
            file={file}
            title={words.gateTitle}
            lead={words.gateLead}
            back={{ to: paths.agency.submission(file.id), label: curation.number(file.number) }}
          />
          <Split
            asideWidth={440}
            aside={
              <Stack gap={4}>
                <CriterionErrors errors={errors} criteria={file.rubric.content.gate} />
                <PostForm id="gate" label={words.gateTitle}>
                  <input type="hidden" name="version" value={file.currentVersion} />
                  {file.blind && current && <WithheldFields file={current.file} />}
                  {file.rubric.content.gate.map((criterion) => (
                    <GateField key={criterion.key} criterion={criterion} answer={answer} />
                  ))}
                </PostForm>
              </Stack>
            }
          >
            <Stack gap={6}>
              {quality.length > 0 && <QualityNotes notes={quality} />}
              {current && (
                <RevisedFile
                  file={current.file}
                  before={before?.file}
                  findings={before ? findingsIn(file, before.version) : []}
                  categories={categories}
                  known
                />
              )}
            </Stack>
          </Split>
        </Stack>
      </Page>
      <Dock actions={<Button form="gate">{words.gateSave}</Button>}>{words.gateLead}</Dock>
    </WorkPage>
  )
}

function GateField(props: { criterion: GateCriterion; answer: FormAnswer | undefined }) {
  const { criterion, answer } = props
  const words = useMessages().curation.agency
  const locale = useLocale()
  const name = `items.${criterion.key}`
  const typed = (field: string) => {
    const value = answer?.typed[`${name}.${field}`]
    return typeof value === 'string' ? value : undefined
  }
  const outcomes = criterion.optional
    ? (['passed', 'failed', 'notRequired'] as const)
    : (['passed', 'failed'] as const)
  return (
    <div className="gate-field">
      <RadioGroup
        name={`${name}.outcome`}
        label={criterion.title[locale]}
        hint={criterion.help[locale]}
        layout="segmented"
        choices={outcomes.map((value) => ({ value, label: words.gateOutcomes[value] }))}
        value={typed('outcome')}
        error={answer?.errors[`${name}.outcome`]}
      />
      <NoteField
        name={`${name}.note`}
        label={words.gateNote}
        when={words.gateNoteWhen}
        value={typed('note')}
        error={answer?.errors[`${name}.note`]}
      />
    </div>
  )
}
