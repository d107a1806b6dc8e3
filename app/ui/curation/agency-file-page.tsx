import type { AgencyFile } from '#app/domain/curation/agency-views.ts'
import { findingsIn } from '#app/domain/curation/findings-in.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { AgencyFileHead } from './agency-file-head.tsx'
import { AppealSection } from './appeal-section.tsx'
import { ChangesTable } from './changes-table.tsx'
import { FileView } from './file-view.tsx'
import { FindingList } from './finding-list.tsx'
import { GateResult } from './gate-result.tsx'
import { Journey } from './journey.tsx'
import { LetterLinks } from './letter-links.tsx'
import { ReaderList } from './reader-list.tsx'
import { ScoresPanel } from './scores-panel.tsx'
import type { Categories } from './use-file-words.tsx'

type Props = { file: AgencyFile; categories: Categories }

/** A submission for the office that holds it: its doors, its readers, its history, its file. */
export function AgencyFilePage({ file, categories }: Props) {
  const { changes, curation } = useMessages()
  const current = file.versions.at(-1)
  if (!current) return null
  return (
    <WorkPage title={current.file.name} current="curation" role="official">
      <Page>
        <Stack gap={6}>
          <AgencyFileHead
            file={file}
            back={{ to: paths.agency.curation(), label: curation.agency.back }}
            actions={<Doors file={file} />}
          />
          <Split
            sticky
            aside={
              <Stack gap={5}>
                <h2>{curation.journey}</h2>
                <Journey record={file} asMaker={false} />
                <LetterLinks decisions={file.decisions} />
                <a href={paths.agency.submissionNotes(file.id)}>{changes.notes.door}</a>
                {file.state === 'approved' && file.listedProductId && (
                  <a href={paths.agency.newRecuration(file.listedProductId)}>
                    {changes.recuration.callProduct}
                  </a>
                )}
                <ReaderList file={file} />
              </Stack>
            }
          >
            <Stack gap={6}>
              <AppealSection record={file} />
              <ScoresPanel file={file} />
              <GateResult file={file} />
              <History file={file} categories={categories} />
              <FileView file={current.file} categories={categories} />
            </Stack>
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}

/** Only the doors that are open to this official now. */
function Doors({ file }: { file: AgencyFile }) {
  const { curation, letters } = useMessages()
  const words = curation.agency
  const { id, may, wanted } = file
  return (
    <>
      {!may.gate && <ButtonLink to={paths.agency.gate(id)}>{words.doorGate}</ButtonLink>}
      {!may.assign && wanted > 0 && (
        <ButtonLink to={paths.agency.assignment(id)}>{words.doorAssign}</ButtonLink>
      )}
      {!may.rule && <ButtonLink to={paths.agency.appeal(id)}>{letters.appeal.door}</ButtonLink>}
      {!may.decide && <ButtonLink to={paths.agency.decision(id)}>{words.doorDecide}</ButtonLink>}
    </>
  )
}

function History({ file, categories }: Props) {
  const { curation } = useMessages()
  const format = useFormat()
  const { versions } = file
  return (
    <>
      {[...versions].reverse().map(({ version }) => {
        const findings = findingsIn(file, version)
        return findings.length > 0 ? (
          <Section key={version} title={`${curation.findingsTitle}, ${curation.version(version)}`}>
            <FindingList findings={findings} categories={categories} asMaker={false} />
          </Section>
        ) : null
      })}
      {versions.slice(1).map(({ version, file: after }, index) => {
        const before = versions[index]
        return before ? (
          <Section key={version} title={curation.changesOf(version)}>
            <ChangesTable
              before={before.file}
              after={after}
              categories={categories}
              label={curation.changesOf(version)}
            />
          </Section>
        ) : null
      })}
      {versions.slice(0, -1).map(({ version, file: old, createdAt }) => (
        <Disclosure key={version} summary={curation.fileAsHandedIn(format.dateTime(createdAt))}>
          <FileView file={old} categories={categories} level={3} />
        </Disclosure>
      ))}
    </>
  )
}
