import { Button } from '#app/ui/kit/button.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** One choice and its button: who supports this maker. */
export function AssignForm(props: {
  action: string
  name: string
  label: string
  value: string | null
  options: readonly { value: string; label: string }[]
}) {
  const { firm } = useMessages()
  return (
    <PostForm action={props.action} label={props.label}>
      <Select
        name={props.name}
        label={props.label}
        value={props.value}
        placeholder={firm.caseload.none}
        options={props.options}
        optional
      />
      <Button variant="secondary">{firm.caseload.save}</Button>
    </PostForm>
  )
}
