import type { Role } from '#app/domain/accounts/actor.ts'
import type { Messages } from '#app/messages/messages.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FileInput } from '#app/ui/kit/file-input.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { FormAnswer } from '../form-answer.ts'

type Props = {
  act: keyof Messages['incidents']['forms']
  about: string
  role: Role & ('official' | 'producer')
  back: string
  answer: FormAnswer | undefined
  /** The day that is set with it, named so. */
  dueLabel?: string
  /** What a file may be, where evidence can be added. */
  accept?: string
  danger?: boolean
}

/** One act on an incident, in words. */
export function IncidentForm(props: Props) {
  const { act, about, role, back, answer, dueLabel, accept, danger } = props
  const { incidents } = useMessages()
  const m = incidents.forms[act]
  const { errors = {}, typed = {} } = answer ?? {}
  return (
    <WorkPage title={m.title} current="incidents" role={role}>
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={m.title}
            eyebrow={about}
            lead={m.lead}
            back={<BackLink to={back}>{incidents.keep}</BackLink>}
          />
          <PostForm multipart={accept !== undefined}>
            <FormErrors errors={errors} />
            <TextArea
              name="text"
              label={m.text}
              value={`${typed.text ?? ''}`}
              error={errors.text}
              rows={6}
              maxLength={2000}
            />
            {dueLabel && (
              <TextInput
                name="dueOn"
                type="date"
                label={dueLabel}
                value={`${typed.dueOn ?? ''}`}
                error={errors.dueOn}
              />
            )}
            {accept !== undefined && (
              <FileInput
                name="files"
                label={incidents.evidence}
                accept={accept}
                multiple
                optional
                error={errors.files}
              />
            )}
            <Button variant={danger ? 'danger' : 'primary'}>{m.send}</Button>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
