import type { Revision } from '#app/domain/curation/maker-views.ts'
import { changesBetween } from '#app/domain/curation/submission-file.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import type { FieldErrors, Typed } from '#app/ui/kit/form-values.ts'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { MissingList } from '#app/ui/products/missing-list.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { AnswerFinding } from './answer-finding.tsx'
import { ChangesTable } from './changes-table.tsx'
import { Journey } from './journey.tsx'
import { SubmissionStatus } from './submission-status.tsx'
import type { Categories } from './use-file-words.tsx'

type Props = Revision & {
  categories: Categories
  today: Date
  errors: FieldErrors
  typed: Typed
}

/** Findings one by one, each beside what was sent and what stands there now, with room to answer. */
export function RevisionPage(props: Props) {
  const { submission, findings, sent, present, missing, categories, today, errors, typed } = props
  const { curation } = useMessages()
  const format = useFormat()
  const words = curation.revision
  const title = words.title(present.name)
  const changed = changesBetween(sent, present).length
  const due = submission.dueAt
  return (
    <WorkPage title={title} current="products" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            lead={words.lead(findings.length)}
            back={
              <BackLink to={paths.producer.submission(submission.id)}>
                {curation.number(submission.number)}
              </BackLink>
            }
            status={<SubmissionStatus state={submission.state} turn />}
          />
          <Split aside={<Journey record={submission} asMaker />} sticky>
            <Stack gap={6}>
              <FormErrors errors={errors} />
              {missing.length > 0 && (
                <Note tone="warning" title={words.missing}>
                  <MissingList productId={submission.productId} missing={missing} />
                </Note>
              )}
              <PostForm id="revision">
                {findings.map((finding) => (
                  <AnswerFinding
                    key={finding.id}
                    finding={finding}
                    {...{ sent, present, categories }}
                    value={`${typed[`answers.${finding.id}`] ?? ''}`}
                    error={errors[`answers.${finding.id}`]}
                  />
                ))}
              </PostForm>
              <Section title={words.changes}>
                <ChangesTable before={sent} after={present} categories={categories} />
              </Section>
            </Stack>
          </Split>
        </Stack>
      </Page>
      <Dock
        actions={
          <Button form="revision" icon="send" disabled={missing.length > 0}>
            {words.send}
          </Button>
        }
      >
        {due && curation.yourDue(format.date(due), format.relativeDays(due, today))}
        {changed === 0 && ` ${curation.changesNone}`}
      </Dock>
    </WorkPage>
  )
}
