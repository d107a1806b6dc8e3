import type { ReactNode } from 'react'
import type { Call } from '#app/domain/curation/calls/views.ts'
import { Prose, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { RoundStatus } from './round-status.tsx'
import { useRoundWords } from './use-round-words.ts'

/** Whose call it is, how long it still takes products, and what it is about. */
export function CallHead(props: { call: Call; today: string; back: ReactNode }) {
  const { call, today, back } = props
  const m = useMessages().rounds.calls
  const words = useRoundWords()
  return (
    <Stack gap={4}>
      <PageHead
        title={words.title(call)}
        back={back}
        lead={m.from(call.ownerName)}
        status={
          <>
            <RoundStatus state={call.state} />
            <b>{words.countdown(call, today)}</b>
          </>
        }
      />
      {call.reason && <Note>{call.reason}</Note>}
      {call.text && (
        <Prose>
          <p>{call.text}</p>
        </Prose>
      )}
    </Stack>
  )
}
