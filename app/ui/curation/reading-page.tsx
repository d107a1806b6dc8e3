import type { Reading } from '#app/domain/curation/curator-views.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import type { FormAnswer } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { BlindPhotos } from './photo-address.tsx'
import { ReadingDock } from './reading-dock.tsx'
import { RevisedFile } from './revised-file.tsx'
import { ScoreComparison } from './score-comparison.tsx'
import { ScoringForm } from './scoring-form.tsx'
import type { Categories } from './use-file-words.tsx'

type Props = {
  reading: Reading
  categories: Categories
  /** Others in this curator's queue. */
  left: number
  answer: FormAnswer | undefined
}

/** The file on the left, the rubric on the right, and a dock that never leaves the screen. */
export function ReadingPage(props: Props) {
  const { reading, answer } = props
  const { name } = reading.version.file
  if (!reading.open) return <ClosedReading {...props} />
  return (
    <WorkPage title={name} current="queue" role="curator">
      <div className="reading">
        <div className="reading-file">
          <Stack gap={6}>
            <ReadingHead {...props} />
            <ReadingFile {...props} />
          </Stack>
        </div>
        <div className="reading-rubric">
          <ScoringForm reading={reading} answer={answer} />
        </div>
      </div>
      <ReadingDock reading={reading} draftTo={paths.curator.reviewDraft(reading.id)} />
    </WorkPage>
  )
}

function ReadingHead({ reading, left }: Props) {
  const { changes, curation } = useMessages()
  const words = curation.scoring
  const { number, version, open, id } = reading
  return (
    <PageHead
      title={version.file.name}
      back={<BackLink to={paths.curator.queue()}>{words.back}</BackLink>}
      eyebrow={`${curation.number(number)} · ${curation.version(version.version)}`}
      lead={open ? (reading.blind ? words.whollyBlind : words.blind) : undefined}
      actions={<a href={paths.curator.reviewNotes(id)}>{changes.notes.door}</a>}
      status={
        open && (
          <>
            <span className="muted">{words.left(left)}</span>
            <a href={paths.curator.recusal(id)}>{words.conflictLink}</a>
          </>
        )
      }
    />
  )
}

function ReadingFile({ reading, categories }: Props) {
  const file = (
    <RevisedFile
      file={reading.version.file}
      before={reading.before?.file}
      findings={reading.findings}
      known={reading.ownBefore !== null}
      categories={categories}
    />
  )
  if (!reading.blind) return file
  return (
    <BlindPhotos address={(...photo) => paths.curator.reviewPhoto(reading.id, ...photo)}>
      {file}
    </BlindPhotos>
  )
}

function ClosedReading(props: Props) {
  const { reading } = props
  const words = useMessages().curation.scoring
  const said =
    reading.state === 'submitted'
      ? words.done
      : reading.state === 'recused'
        ? words.recused
        : words.closed
  return (
    <WorkPage title={reading.version.file.name} current="history" role="curator">
      <Page>
        <Stack gap={6}>
          <ReadingHead {...props} />
          <Note icon="lock">{said}</Note>
          {reading.state === 'submitted' && (
            <>
              <ScoreComparison reading={reading} />
              <ReadingFile {...props} />
            </>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
