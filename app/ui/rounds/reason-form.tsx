import type { ReactNode } from 'react'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { type FormState, formValues } from './form-values.ts'

/** A page that asks for one reason before something is called off. */
export function ReasonPage(props: {
  title: string
  text: string
  label: string
  act: string
  back: ReactNode
  state: FormState
}) {
  const { errors, typed } = props.state
  return (
    <Page width="form">
      <Stack gap={5}>
        <PageHead title={props.title} lead={props.text} back={props.back} />
        <PostForm>
          <FormErrors errors={errors} />
          <TextArea
            name="reason"
            label={props.label}
            rows={3}
            maxLength={500}
            value={formValues(typed).text('reason')}
            error={errors.reason}
          />
          <div>
            <Button variant="danger">{props.act}</Button>
          </div>
        </PostForm>
      </Stack>
    </Page>
  )
}
