import { paths } from '#app/paths.ts'
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
import type { FormAnswer } from '../form-answer.ts'

type Props = {
  slug: string
  productName: string
  /** Without an account: may leave a way to be reached. */
  anonymous: boolean
  accept: string
  answer: FormAnswer | undefined
}

/** A complaint about a product, by whoever has it in hand. */
export function ComplaintForm({ slug, productName, anonymous, accept, answer }: Props) {
  const { incidents } = useMessages()
  const m = incidents.report
  const { errors = {}, typed = {} } = answer ?? {}
  return (
    <Page width="form">
      <Stack gap={5}>
        <PageHead
          title={m.title(productName)}
          lead={m.lead}
          back={<BackLink to={paths.card(slug)}>{incidents.keep}</BackLink>}
        />
        <PostForm multipart>
          <FormErrors errors={errors} />
          <TextArea
            name="text"
            label={m.text}
            hint={m.textHint}
            value={`${typed.text ?? ''}`}
            error={errors.text}
            rows={6}
            maxLength={2000}
          />
          <FileInput
            name="files"
            label={incidents.evidence}
            accept={accept}
            multiple
            optional
            error={errors.files}
          />
          {anonymous && (
            <>
              <TextInput
                name="contactName"
                label={m.contactName}
                value={`${typed.contactName ?? ''}`}
                error={errors.contactName}
                optional
              />
              <TextInput
                name="contact"
                label={m.contact}
                hint={m.contactHint}
                value={`${typed.contact ?? ''}`}
                error={errors.contact}
                optional
              />
            </>
          )}
          <div hidden>
            <TextInput name="website" label={m.website} autoComplete="off" />
          </div>
          <Button icon="send">{m.send}</Button>
        </PostForm>
      </Stack>
    </Page>
  )
}
