import type { AgencyFile, Candidate } from '#app/domain/curation/agency-views.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { AgencyFileHead } from './agency-file-head.tsx'
import type { FormAnswer } from './form-answer.ts'

type Props = {
  file: AgencyFile
  candidates: readonly Candidate[]
  answer: FormAnswer | undefined
}

/** Curators without ties to the maker, the least loaded first. */
export function AssignmentPage({ file, candidates, answer }: Props) {
  const { curation } = useMessages()
  const words = curation.agency
  const { assignLead } = words
  const lead =
    file.state === 'scored' ? assignLead.third : file.wanted === 1 ? assignLead.one : assignLead.two
  const chosen = answer?.typed.curators
  return (
    <WorkPage title={words.assignTitle} current="curation" role="official">
      <Page width="form">
        <Stack gap={6}>
          <AgencyFileHead
            file={file}
            title={words.assignTitle}
            lead={lead}
            back={{ to: paths.agency.submission(file.id), label: curation.number(file.number) }}
          />
          <FormErrors errors={answer?.errors ?? {}} />
          {candidates.length < file.wanted && <Note tone="warning">{words.tooFew}</Note>}
          {candidates.length > 0 && (
            <PostForm label={words.assignTitle}>
              <CheckboxGroup
                name="curators"
                label={words.curators}
                layout="cards"
                choices={candidates.map(({ userId, name, title, load }) => ({
                  value: userId,
                  label: name,
                  hint: [title, words.load(load)].filter(Boolean).join(' · '),
                }))}
                values={typeof chosen === 'string' ? [chosen] : (chosen ?? [])}
                error={answer?.errors.curators}
              />
              <div>
                <Button>{words.assign}</Button>
              </div>
            </PostForm>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
