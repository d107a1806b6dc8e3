import type { RubricContent } from '#app/domain/curation/rubric.ts'
import type { OpenDraft } from '#app/domain/curation/rubrics/queries.server.ts'
import { paths } from '#app/paths.ts'
import { CriterionField } from '#app/ui/curation/criterion-field.tsx'
import { RubricContentView } from '#app/ui/curation/rubric-page.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props = OpenDraft & { content: RubricContent }

/** The draft as everybody will read it, beside the form as a curator will fill it in. */
export function RubricPreviewPage({ rubric, version, content }: Props) {
  const { rubrics } = useMessages()
  const words = rubrics.preview
  const title = words.title(rubric.name, version)
  return (
    <WorkPage title={title} current="rubrics" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            lead={words.lead}
            back={<BackLink to={paths.agency.rubric(rubric.id)}>{rubric.name}</BackLink>}
          />
          <Split
            asideWidth={440}
            aside={
              <fieldset className="scoring" disabled>
                {content.criteria.map((criterion, index) => (
                  <CriterionField
                    key={criterion.key}
                    criterion={criterion}
                    position={index + 1}
                    level={undefined}
                    comment={undefined}
                    before={undefined}
                    levelError={undefined}
                    commentError={undefined}
                  />
                ))}
              </fieldset>
            }
          >
            <Stack gap={7}>
              <RubricContentView content={content} />
            </Stack>
          </Split>
          <PostForm id="publication" label={title}>
            {null}
          </PostForm>
        </Stack>
      </Page>
      <Dock
        actions={
          <>
            <ButtonLink variant="secondary" to={paths.agency.rubricEdit(rubric.id)}>
              {words.edit}
            </ButtonLink>
            <Button form="publication">{words.publish}</Button>
          </>
        }
      >
        {words.lead}
      </Dock>
    </WorkPage>
  )
}
