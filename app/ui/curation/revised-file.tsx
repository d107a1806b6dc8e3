import type { FindingRecord } from '#app/domain/curation/file-record.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { ChangesTable } from './changes-table.tsx'
import { FileView } from './file-view.tsx'
import { FindingList } from './finding-list.tsx'
import type { Categories } from './use-file-words.tsx'

type Props = {
  file: SubmissionFile
  /** The version before, of a file that came back. */
  before: SubmissionFile | undefined
  findings: readonly (FindingRecord & { from?: string; at?: Date })[]
  categories: Categories
  /** Who reads it has read the version before, so that the rest can stay folded. */
  known: boolean
}

/** A file to be judged. One that came back: what was asked for, new beside old; the rest folded. */
export function RevisedFile({ file, before, findings, categories, known }: Props) {
  const { curation } = useMessages()
  if (!before) return <FileView file={file} categories={categories} />
  return (
    <Stack gap={6}>
      {findings.length > 0 && (
        <Section title={curation.findingsTitle}>
          <FindingList findings={findings} categories={categories} asMaker={false} />
        </Section>
      )}
      <Section title={curation.changesTitle}>
        <ChangesTable before={before} after={file} categories={categories} />
      </Section>
      {known ? (
        <Disclosure summary={curation.wholeFile}>
          <FileView file={file} categories={categories} level={3} />
        </Disclosure>
      ) : (
        <FileView file={file} categories={categories} />
      )}
    </Stack>
  )
}
