import type { Role } from '#app/domain/accounts/actor.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Cluster, Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Section } from '#app/ui/shell/navigation.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props = {
  title: string
  section: Section
  role: Role
  text: string
  hint?: string
  act: string
  back: { to: string; label: string }
  answer: { errors: Record<string, string>; typed: Record<string, string | string[]> } | undefined
}

/** An act that wants its reason in words. */
export function ReasonPage({ title, section, role, text, hint, act, back, answer }: Props) {
  const { development } = useMessages()
  const { errors, typed } = answer ?? { errors: {} as Record<string, string>, typed: {} }
  return (
    <WorkPage title={title} current={section} role={role}>
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={title}
            lead={text}
            back={<BackLink to={back.to}>{back.label}</BackLink>}
          />
          <PostForm>
            <FormErrors errors={errors} />
            <TextArea
              name="reason"
              label={development.seats.reason}
              hint={hint}
              value={`${typed.reason ?? ''}`}
              error={errors.reason}
              rows={4}
              maxLength={600}
            />
            <Cluster>
              <Button variant="danger">{act}</Button>
              <ButtonLink to={back.to} variant="text">
                {back.label}
              </ButtonLink>
            </Cluster>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
