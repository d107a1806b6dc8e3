import type { Member } from '#app/domain/accounts/office.server.ts'
import type { BadForm } from '#app/http/forms.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** A member's title and whether their word is the last. */
export function MemberForm({ member, state }: { member: Member; state: BadForm | undefined }) {
  const m = useMessages().accounts.office
  const { errors, typed } = state ?? { errors: {} as Record<string, string>, typed: undefined }
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <TextInput
        name="title"
        label={m.jobTitle}
        hint={m.jobTitleHint}
        maxLength={120}
        optional
        value={typed ? (typed.title as string) : (member.title ?? undefined)}
        error={errors.title}
      />
      <Checkbox
        name="approver"
        label={m.approver}
        hint={m.approverHint}
        value="yes"
        checked={typed ? typed.approver === 'yes' : member.approver}
      />
      <Button>{m.save}</Button>
    </PostForm>
  )
}
