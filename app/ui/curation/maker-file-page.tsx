import type { UsualDays } from '#app/domain/curation/desk/usual-days.server.ts'
import { findingsIn } from '#app/domain/curation/findings-in.ts'
import type { Holding } from '#app/domain/curation/holder.ts'
import type { MakerFile } from '#app/domain/curation/maker-views.ts'
import { mayWithdraw } from '#app/domain/curation/policy.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { AppealSection } from './appeal-section.tsx'
import { ChangesTable } from './changes-table.tsx'
import { ExplainedScore } from './explained-score.tsx'
import { FileView } from './file-view.tsx'
import { FindingList } from './finding-list.tsx'
import { HoldingBanner } from './holding-banner.tsx'
import { Journey } from './journey.tsx'
import { LetterLinks } from './letter-links.tsx'
import { SubmissionStatus } from './submission-status.tsx'
import type { Categories } from './use-file-words.tsx'

type Props = {
  submission: MakerFile
  categories: Categories
  holding: Holding
  /** What each step really took of late; null while too few were decided. */
  usual: UsualDays | null
  today: Date
  url: string
}

/** One submission for its maker: who holds it, since when, what comes next, and all that was said. */
export function MakerFilePage(props: Props) {
  const { submission, url } = props
  const { curation, desk, rounds } = useMessages()
  const current = submission.versions.at(-1)
  if (!current) return null
  const { name, photos } = current.file
  const { state, number } = submission
  const [first] = photos
  const share = curation.maker.whatsAppText(name, number, curation.states[state], url)
  return (
    <WorkPage title={name} current="products" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={name}
            back={<BackLink to={paths.producer.products()}>{curation.maker.back}</BackLink>}
            status={
              <>
                <SubmissionStatus state={state} turn={state === 'revisionRequested'} />
                <span className="muted">
                  {curation.number(number)} · {curation.version(current.version)}
                </span>
              </>
            }
            picture={first && { src: paths.file(first.fileId, 'w160'), alt: '' }}
          />
          <Split
            sticky
            aside={
              <Stack gap={4}>
                <h2>{curation.journey}</h2>
                <Journey record={submission} asMaker />
                <LetterLinks decisions={submission.decisions} />
                <a href={`https://wa.me/?text=${encodeURIComponent(share)}`}>
                  {curation.maker.whatsApp}
                </a>
                <a href={paths.rubric(submission.rubric.id)}>
                  {desk.rubricOfFile(submission.rubric.name, submission.rubric.version)}
                </a>
                <a href={paths.producer.submissionRounds(submission.id)}>{rounds.maker.another}</a>
                {mayWithdraw(state) && (
                  <a href={paths.producer.withdrawal(submission.id)}>
                    {curation.maker.withdrawLink}
                  </a>
                )}
              </Stack>
            }
          >
            <Stack gap={7}>
              <HoldingBanner {...props} />
              <AppealSection record={submission} />
              <Said {...props} />
            </Stack>
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}

/** Findings, scores, changes and the file itself, newest first. */
function Said({ submission, categories }: Props) {
  const { curation } = useMessages()
  const format = useFormat()
  const { versions, decisions } = submission
  const decided = decisions.at(-1)
  const said = [...versions].reverse().flatMap(({ version }) => {
    const findings = findingsIn(submission, version)
    return findings.length > 0 ? [{ version, findings }] : []
  })
  return (
    <>
      {said.map(({ version, findings }) => (
        <Section key={version} title={`${curation.findingsTitle}, ${curation.version(version)}`}>
          <FindingList findings={findings} categories={categories} asMaker />
        </Section>
      ))}
      {decided && submission.explained.length > 0 && (
        <ExplainedScore
          explained={submission.explained}
          content={submission.rubric.content}
          version={decided.version}
          score={decided.score}
        />
      )}
      {versions.map(({ version, file }, index) => {
        const before = versions[index - 1]
        return before ? (
          <Section key={version} title={curation.changesOf(version)}>
            <ChangesTable
              before={before.file}
              after={file}
              categories={categories}
              label={curation.changesOf(version)}
            />
          </Section>
        ) : null
      })}
      {[...versions].reverse().map(({ version, file, createdAt }) => (
        <Disclosure key={version} summary={curation.fileAsHandedIn(format.dateTime(createdAt))}>
          <FileView file={file} categories={categories} />
        </Disclosure>
      ))}
    </>
  )
}
