import { type Topic, topics } from '#app/domain/accounts/webhooks/topics.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FieldError } from '#app/ui/kit/field.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { MadeOnce } from './made-once.tsx'

const groups = ['offers', 'orders', 'bills', 'search', 'products'] as const
type Group = (typeof groups)[number]

/** Where a topic stands, by what it begins with. */
const groupOf: Record<Topic extends `${infer Begin}.${string}` ? Begin : never, Group> = {
  ...{ sample: 'offers', quote: 'offers', order: 'orders', invoice: 'bills', payment: 'bills' },
  ...{ call: 'search', wanted: 'search', search: 'search' },
  ...{ listing: 'products', complaint: 'products' },
}

const topicsIn = (group: Group) =>
  topics.filter((topic) => groupOf[topic.split('.')[0] as keyof typeof groupOf] === group)

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
      <fieldset
        className="field"
        id="topics"
        aria-describedby={errors.topics && 'topics-error'}
        tabIndex={-1}
      >
        <legend className="label">{m.topics}</legend>
        <FieldError id="topics-error" error={errors.topics} />
        <Columns>
          {groups.map((group) => (
            <CheckboxGroup
              key={group}
              id={`topics-${group}`}
              name="topics"
              label={m.topicGroups[group]}
              choices={topicsIn(group).map((topic) => ({
                value: topic,
                label: m.topicWords[topic],
                hint: <code>{topic}</code>,
              }))}
              values={[typed.topics ?? []].flat()}
            />
          ))}
        </Columns>
      </fieldset>
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
