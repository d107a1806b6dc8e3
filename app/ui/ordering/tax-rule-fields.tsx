import type { ReactNode } from 'react'
import type { BadForm } from '#app/http/forms.server.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { given } from '#app/ui/ordering/line-fields.tsx'

/** The page of a new rule: its rate, whatever else is `children`, from when and by what. */
export function TaxRulePage(props: { title: string; state: BadForm; children?: ReactNode }) {
  const m = useMessages().ordering.taxRules
  const { title, state, children } = props
  const { errors, typed } = state
  return (
    <Page width="form">
      <Stack gap={5}>
        <PageHead
          title={title}
          lead={m.addLead}
          back={<BackLink to={paths.admin.taxRules()}>{m.title}</BackLink>}
        />
        <PostForm>
          <FormErrors errors={errors} />
          <TextInput
            name="rate"
            label={m.rate}
            hint={m.rateHint}
            numeric
            after="%"
            value={given(typed, 'rate')}
            error={errors.rate}
          />
          {children}
          <TextInput
            type="date"
            name="validFrom"
            label={m.validFrom}
            value={given(typed, 'validFrom')}
            error={errors.validFrom}
          />
          <TextInput
            name="source"
            label={m.source}
            hint={m.sourceHint}
            maxLength={200}
            value={given(typed, 'source')}
            error={errors.source}
          />
          <Button>{m.save}</Button>
        </PostForm>
      </Stack>
    </Page>
  )
}
