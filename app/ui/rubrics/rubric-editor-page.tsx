import type { OpenDraft } from '#app/domain/curation/rubrics/queries.server.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import type { FieldErrors } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { CountingFields } from './counting-fields.tsx'
import { CriterionEditor } from './criterion-editor.tsx'
import { GateEditor } from './gate-editor.tsx'

type Props = OpenDraft & { errors: FieldErrors }

const whole = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : 0)

/** The draft of a rubric: kept whenever asked, and as it is typed where scripts run. */
export function RubricEditorPage({ rubric, version, draft, savedAt, errors }: Props) {
  const words = useMessages().rubrics.editor
  const title = words.title(rubric.name, version)
  const sum = draft.criteria.reduce((total, { weight }) => total + whole(weight), 0)
  return (
    <WorkPage title={title} current="rubrics" role="official">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={title}
            lead={words.lead}
            back={<BackLink to={paths.agency.rubric(rubric.id)}>{rubric.name}</BackLink>}
          />
          <FormErrors errors={errors} />
          <form method="post" id="rubric" data-enhance="autosave" noValidate>
            {/* Enter saves; without this it would press the first button that moves a criterion. */}
            <button
              type="submit"
              className="unseen"
              tabIndex={-1}
              aria-hidden="true"
              formAction={paths.agency.rubricDraft(rubric.id)}
            />
            <input type="hidden" name="seen" value={savedAt.toISOString()} />
            <Stack gap={7}>
              <Section title={words.criteria} id="criteria">
                <Stack gap={3}>
                  <p>
                    {words.criteriaLead} {words.sum(sum)}
                  </p>
                  {[...draft.criteria, undefined].map((criterion, index) => (
                    <CriterionEditor
                      key={criterion?.key ?? 'new'}
                      index={index}
                      criterion={criterion}
                      errors={errors}
                      rubricId={rubric.id}
                      isLast={index === draft.criteria.length - 1}
                    />
                  ))}
                </Stack>
              </Section>
              <Section title={words.gate}>
                <Stack gap={3}>
                  {[...draft.gate, undefined].map((item, index) => (
                    <GateEditor
                      key={item?.key ?? 'new'}
                      index={index}
                      item={item}
                      errors={errors}
                    />
                  ))}
                </Stack>
              </Section>
              <CountingFields draft={draft} errors={errors} />
              <TextArea
                name="note"
                label={words.note}
                hint={words.noteHint}
                value={draft.note}
                rows={3}
                maxLength={1000}
                optional
              />
            </Stack>
          </form>
        </Stack>
      </Page>
      <EditorDock rubricId={rubric.id} savedAt={savedAt} />
    </WorkPage>
  )
}

function EditorDock({ rubricId, savedAt }: { rubricId: string; savedAt: Date }) {
  const { editor, page } = useMessages().rubrics
  const format = useFormat()
  const locale = useLocale()
  return (
    <Dock
      actions={
        <>
          <Button
            variant="secondary"
            form="rubric"
            formAction={paths.agency.rubricDraft(rubricId)}
            formNoValidate
          >
            {editor.save}
          </Button>
          <Button form="rubric">{editor.preview}</Button>
        </>
      }
    >
      <p
        data-draft-words
        data-locale={locale}
        data-saved={editor.savedAt('{time}')}
        data-not-saved={editor.notSaved}
      >
        {page.savedAt(format.dateTime(savedAt))} <span role="status" data-draft-saved />
      </p>
    </Dock>
  )
}
