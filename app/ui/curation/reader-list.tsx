import type { AgencyFile } from '#app/domain/curation/agency-views.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Who was asked to read the version at hand, and whether they are done; never what they gave. */
export function ReaderList({ file }: { file: AgencyFile }) {
  const words = useMessages().curation.agency
  const format = useFormat()
  const readers = file.readers.filter(({ version }) => version === file.currentVersion)
  if (readers.length === 0) return null
  const outstanding = readers.some(({ state }) => state === 'assigned')
  return (
    <Panel title={words.readersTitle}>
      <ul className="readers">
        {readers.map(({ reviewId, name, state, submittedAt, reason }) => (
          <li key={reviewId}>
            <p>
              <strong>{name}</strong>{' '}
              <span className="muted">
                {words.readerStates[state]}
                {submittedAt && `, ${format.date(submittedAt)}`}
              </span>
            </p>
            {reason && <p className="muted small">{reason}</p>}
            {state === 'assigned' && !file.may.assign && file.state === 'underReview' && (
              <PostForm action={paths.agency.release(file.id, reviewId)} inline>
                <Button variant="text" size="small">
                  {words.release(name)}
                </Button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
      {outstanding && <p className="muted small">{words.hiddenScores}</p>}
    </Panel>
  )
}
