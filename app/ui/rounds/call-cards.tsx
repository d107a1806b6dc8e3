import type { ReactNode } from 'react'
import type { Call } from '#app/domain/curation/calls/views.ts'
import type { Category } from '#app/domain/products/queries.server.ts'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { useRoundWords } from './use-round-words.ts'

/** Open calls, soonest closing first; what stands below each is the reader's own. */
export function CallCards<Of extends Call>(props: {
  calls: readonly Of[]
  categories: readonly Category[]
  today: string
  to: (call: Of) => string
  mark?: (call: Of) => ReactNode
}) {
  const { calls: m } = useMessages().rounds
  const format = useFormat()
  const words = useRoundWords()
  return (
    <Columns count={2}>
      {props.calls.map((call) => (
        <Panel key={call.id} title={<a href={props.to(call)}>{words.title(call)}</a>}>
          <Stack gap={2}>
            <p>
              {m.from(call.ownerName)} · {words.categories(call.categoryIds, props.categories)}
            </p>
            <p>
              <b>{words.countdown(call, props.today)}</b>
              {call.closesOn && ` · ${m.until(format.date(call.closesOn))}`}
            </p>
            {props.mark?.(call)}
          </Stack>
        </Panel>
      ))}
    </Columns>
  )
}
