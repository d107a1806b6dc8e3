import { topics } from '#app/domain/accounts/webhooks/topics.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { MadeOnce } from './made-once.tsx'

export function WebhookForm(props: {
  errors: Record<string, string>
  typed: Record<string, string | string[]>
}) {
  const { errors, typed } = props
  const { webhooks: m } = useMessages().connections
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <TextInput
        name="url"
        type="url"
        label={m.url}
        hint={m.urlHint}
        value={typed.url as string}
        error={errors.url}
        autoComplete="off"
        maxLength={500}
      />
      <CheckboxGroup
        name="topics"
        label={m.topics}
        choices={topics.map((topic) => ({
          value: topic,
          label: m.topicWords[topic],
          hint: <code>{topic}</code>,
        }))}
        values={[typed.topics ?? []].flat()}
        error={errors.topics}
      />
      <Button icon="add">{m.make}</Button>
    </PostForm>
  )
}

export function NewWebhookSecret({ secret, webhookId }: { secret: string; webhookId: string }) {
  const { webhooks: m } = useMessages().connections
  const on = { to: paths.buyer.webhook(webhookId), label: m.toWebhook }
  return (
    <MadeOnce words={m} secret={secret} on={on}>
      <p className="hint">{m.verify}</p>
    </MadeOnce>
  )
}
