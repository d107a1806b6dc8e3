import { fieldsOf } from '#app/domain/curation/changes/change-content.ts'
import type { MakersChange } from '#app/domain/curation/changes/change-views.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import type { Categories } from '../use-file-words.tsx'
import { ChangeComparison } from './change-comparison.tsx'

type Props = { change: MakersChange; unit: string | null; categories: Categories }

/** Where a maker's last change of a listed product stands. */
export function MakersChangeNote({ change, unit, categories }: Props) {
  const { changes, products } = useMessages()
  const m = changes.maker
  const format = useFormat()
  const { state, before, proposed, proposedAt, closedAt, refusal } = change
  const closed = closedAt ? format.date(closedAt) : ''
  if (state === 'withdrawn') return null
  if (state === 'accepted') return <Note tone="ok">{m.accepted(closed)}</Note>
  if (state === 'refused') {
    const reasons: Record<string, string> = changes.reasons
    const reason = reasons[refusal?.reasonCode ?? ''] ?? changes.acts.fail
    return (
      <Note tone="warning" title={m.refused(reason)}>
        {m.refusedText(refusal?.text ?? '', closed)}
      </Note>
    )
  }
  const labels: Record<string, string> = products.fields
  const fields = fieldsOf(proposed).map((field) => labels[field] ?? field)
  return (
    <Stack gap={3}>
      <Note icon="hourglass" title={state === 'proposed' ? m.waits : m.curating}>
        {m.waitsText(format.list(fields), format.date(proposedAt))}
      </Note>
      <ChangeComparison {...{ before, proposed, unit, categories }} />
      {state === 'proposed' && (
        <PostForm action={paths.producer.changeWithdrawal(change.id)}>
          <Button variant="secondary" size="small">
            {m.withdraw}
          </Button>
        </PostForm>
      )}
    </Stack>
  )
}
