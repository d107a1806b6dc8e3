import type { AnchorReadingView } from '#app/domain/curation/calibration/curator-queries.server.ts'
import { paths } from '#app/paths.ts'
import { FileView } from '#app/ui/curation/file-view.tsx'
import { BlindPhotos } from '#app/ui/curation/photo-address.tsx'
import { ReadingDock } from '#app/ui/curation/reading-dock.tsx'
import { ScoringForm } from '#app/ui/curation/scoring-form.tsx'
import type { Categories } from '#app/ui/curation/use-file-words.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import type { FormAnswer } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props = {
  reading: AnchorReadingView
  categories: Categories
  answer: FormAnswer | undefined
}

/** A yardstick to be read like any file, with the same form and the same keys. */
export function AnchorReadingPage(props: Props) {
  const { reading, categories, answer } = props
  if (!reading.open) return <ClosedAnchor {...props} />
  return (
    <WorkPage title={reading.file.name} current="calibration" role="curator">
      <div className="reading">
        <div className="reading-file">
          <Stack gap={6}>
            <AnchorHead reading={reading} />
            <AnchorFile reading={reading} categories={categories} />
          </Stack>
        </div>
        <div className="reading-rubric">
          <ScoringForm
            reading={{ ...reading, ownBefore: null, confidence: null }}
            answer={answer}
          />
        </div>
      </div>
      <ReadingDock reading={reading} draftTo={paths.curator.anchorDraft(reading.id)} />
    </WorkPage>
  )
}

function AnchorFile({ reading, categories }: Pick<Props, 'reading' | 'categories'>) {
  return (
    <BlindPhotos address={(...photo) => paths.curator.anchorPhoto(reading.id, ...photo)}>
      <FileView file={reading.file} categories={categories} />
    </BlindPhotos>
  )
}

function AnchorHead({ reading }: Pick<Props, 'reading'>) {
  const words = useMessages().calibration
  return (
    <PageHead
      title={reading.file.name}
      eyebrow={words.reading(reading.number)}
      lead={reading.open ? words.readingLead : undefined}
      back={<BackLink to={paths.curator.calibration()}>{words.mine}</BackLink>}
    />
  )
}

function ClosedAnchor({ reading, categories }: Props) {
  const words = useMessages().calibration
  const format = useFormat()
  const { others } = reading
  return (
    <WorkPage title={reading.file.name} current="calibration" role="curator">
      <Page>
        <Stack gap={6}>
          <AnchorHead reading={reading} />
          <Note icon="lock" title={words.total(format.number(reading.total ?? 0, 1))}>
            {others
              ? words.others(format.number(others.mean, 1), format.number(others.count))
              : words.othersClosed}
          </Note>
          <AnchorFile reading={reading} categories={categories} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
