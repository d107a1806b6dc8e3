import { Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FieldTable } from './field-table.tsx'
import { KindText } from './kind-text.tsx'
import type { DoorView } from './reference.ts'

export function DoorSection({ door }: { door: DoorView }) {
  const { page: m } = useMessages().api
  const { id, method, path, summary, text, scope, open, parameters, body, answer } = door
  return (
    <Section level={3} id={id} title={summary} lead={text}>
      <Stack gap={3}>
        <p className="api-address">
          <strong>{method}</strong> <code>{path}</code>
        </p>
        <p className="small">
          {m.scope}: <code>{scope}</code>
          {open && ` · ${m.open}`}
        </p>
        {parameters.length > 0 && (
          <FieldTable label={`${m.parameters}: ${summary}`} fields={parameters} />
        )}
        <p className="small">
          {body && (
            <>
              {m.body}: <KindText kind={body} /> ·{' '}
            </>
          )}
          {m.answer}: <KindText kind={answer} />
        </p>
      </Stack>
    </Section>
  )
}
