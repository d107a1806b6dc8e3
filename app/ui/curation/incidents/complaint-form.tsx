import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, fieldsOf, untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { Evidence } from './evidence.tsx'

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
  const field = fieldsOf(answer ?? untouched)
  return (
    <Page width="form">
      <Stack gap={5}>
        <PageHead
          title={m.title(productName)}
          lead={m.lead}
          back={<BackLink to={paths.card(slug)}>{incidents.keep}</BackLink>}
        />
        <PostForm multipart>
          <FormErrors errors={answer?.errors ?? {}} />
          <TextArea {...field('text')} label={m.text} hint={m.textHint} rows={6} maxLength={2000} />
          <Evidence accept={accept} error={answer?.errors.files} />
          {anonymous && (
            <>
              <TextInput {...field('contactName')} label={m.contactName} optional />
              <TextInput {...field('contact')} label={m.contact} hint={m.contactHint} optional />
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
