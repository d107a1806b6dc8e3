import type { AgencyFile } from '#app/domain/curation/agency-views.ts'
import type { Candidate } from '#app/domain/curation/assignment/rank-candidates.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import type { FormAnswer } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { AgencyFileHead } from './agency-file-head.tsx'

type Props = {
  file: AgencyFile
  candidates: readonly Candidate[]
  answer: FormAnswer | undefined
}

/** Curators without ties to the maker: the best are proposed with the reason, one press takes them. */
export function AssignmentPage({ file, candidates, answer }: Props) {
  const { curation } = useMessages()
  const words = curation.agency
  const { assignLead } = words
  const lead = file.parted ? assignLead.third : file.wanted === 1 ? assignLead.one : assignLead.two
  const chosen = answer?.typed.curators
  const proposed = candidates.slice(0, file.wanted)
  const why = ({ fit, load }: Candidate) => `${words.fits[fit]}, ${words.load(load)}`
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
          {file.parted && file.wanted > 0 && (
            <Note
              tone="info"
              action={
                <PostForm action={paths.agency.twoReadings(file.id)} inline>
                  <Button variant="secondary">{words.goWithTwo}</Button>
                </PostForm>
              }
            >
              {words.goWithTwoText}
            </Note>
          )}
          {proposed.length === file.wanted && file.wanted > 0 && (
            <Panel title={words.proposalTitle} tone="turn">
              <PostForm label={words.proposalTitle}>
                <ul className="readers">
                  {proposed.map((candidate) => (
                    <li key={candidate.userId}>
                      <input type="hidden" name="curators" value={candidate.userId} />
                      <strong>{candidate.name}</strong>{' '}
                      <span className="muted">{why(candidate)}</span>
                    </li>
                  ))}
                </ul>
                <div>
                  <Button variant="turn">{words.takeProposal}</Button>
                </div>
              </PostForm>
            </Panel>
          )}
          {candidates.length > 0 && (
            <PostForm label={words.assignTitle}>
              <CheckboxGroup
                name="curators"
                label={words.curators}
                layout="cards"
                choices={candidates.map((candidate) => ({
                  value: candidate.userId,
                  label: candidate.name,
                  hint: [candidate.title, why(candidate)].filter(Boolean).join(' · '),
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
