import type { ReactNode } from 'react'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'

/** A page that asks for one reason before something is called off. */
export function ReasonPage(props: {
  title: string
  text: string
  label: string
  act: string
  back: ReactNode
  state: FormAnswer
}) {
  return (
    <Page width="form">
      <Stack gap={5}>
        <PageHead title={props.title} lead={props.text} back={props.back} />
        <PostForm>
          <FormErrors errors={props.state.errors} />
          <TextArea
            {...fieldsOf(props.state)('reason')}
            label={props.label}
            rows={3}
            maxLength={500}
          />
          <div>
            <Button variant="danger">{props.act}</Button>
          </div>
        </PostForm>
      </Stack>
    </Page>
  )
}
