import type { CertificateChangeView } from '#app/domain/certification/certificate-change-views.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { CertificateChangeComparison } from './certificate-change-comparison.tsx'

type Props = { change: CertificateChangeView | null; withdrawal: (changeId: string) => string }

/** Where the holder's last change of a verified licence stands. */
export function CertificateChangeNote({ change, withdrawal }: Props) {
  const m = useMessages().certification
  const format = useFormat()
  if (change?.state === 'refused') {
    const why = [change.code && m.refusalCodes[change.code], change.reason]
    return (
      <Note tone="warning" title={m.change.refusedTitle}>
        {why.filter(Boolean).join(' ')} {m.change.stays}
      </Note>
    )
  }
  if (change?.state !== 'proposed') return null
  return (
    <Stack gap={3}>
      <Note icon="hourglass" title={m.change.waits}>
        {m.change.waitsText(format.date(change.proposedAt))}
      </Note>
      <CertificateChangeComparison change={change} />
      <PostForm action={withdrawal(change.id)}>
        <Button variant="secondary" size="small">
          {m.change.withdraw}
        </Button>
      </PostForm>
    </Stack>
  )
}
