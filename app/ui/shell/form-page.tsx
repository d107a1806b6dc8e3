import type { ComponentProps, ReactNode } from 'react'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import type { FieldErrors } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { WorkPage } from './work-page.tsx'

type Props = Pick<ComponentProps<typeof WorkPage>, 'current' | 'role'> & {
  title: string
  eyebrow?: string
  lead?: string
  back: { to: string; label: string }
  errors: FieldErrors | undefined
  multipart?: boolean
  children: ReactNode
}

/** One form as a page of work: what it is for, the way back, what was wrong, the fields. */
export function FormPage({ current, role, back, errors = {}, multipart, ...props }: Props) {
  const { title, eyebrow, lead, children } = props
  return (
    <WorkPage title={title} current={current} role={role}>
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={title}
            eyebrow={eyebrow}
            lead={lead}
            back={<BackLink to={back.to}>{back.label}</BackLink>}
          />
          <PostForm multipart={multipart}>
            <FormErrors errors={errors} />
            {children}
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
