import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import type { FormAnswer } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props = {
  number: string
  notes: readonly { id: string; text: string; byName: string; byRole: string; at: Date }[]
  role: 'official' | 'curator'
  back: string
  answer: FormAnswer | undefined
}

/** What those who work on a file tell each other about it. */
export function NotesPage({ number, notes, role, back, answer }: Props) {
  const m = useMessages().changes.notes
  const format = useFormat()
  const { errors = {}, typed = {} } = answer ?? {}
  const title = m.title(number)
  return (
    <WorkPage title={title} current={role === 'official' ? 'curation' : 'queue'} role={role}>
      <Page width="read">
        <Stack gap={5}>
          <PageHead title={title} lead={m.lead} back={<BackLink to={back}>{m.back}</BackLink>} />
          {notes.length === 0 ? (
            <p className="muted">{m.none}</p>
          ) : (
            <ul className="findings">
              {notes.map(({ id, text, byName, byRole, at }) => (
                <li key={id} className="finding">
                  <p>{text}</p>
                  <p className="muted small">
                    {m.by(byName, m.roles[byRole] ?? byRole, format.dateTime(at))}
                  </p>
                </li>
              ))}
            </ul>
          )}
          <PostForm>
            <FormErrors errors={errors} />
            <TextArea
              name="text"
              label={m.text}
              value={`${typed.text ?? ''}`}
              error={errors.text}
              rows={4}
              maxLength={2000}
            />
            <Button>{m.add}</Button>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
