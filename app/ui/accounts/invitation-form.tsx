import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Cluster } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export function InvitationForm(props: {
  errors: Record<string, string>
  typed: Record<string, string | string[]>
}) {
  const { errors, typed } = props
  const { file } = useMessages().firm
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <TextInput
        name="name"
        label={file.inviteName}
        value={typed.name as string}
        error={errors.name}
      />
      <TextInput
        name="email"
        type="email"
        label={file.inviteEmail}
        value={typed.email as string}
        error={errors.email}
        optional
      />
      <Button icon="send">{file.inviteSubmit}</Button>
    </PostForm>
  )
}

/** The link as it was made: shown this once. */
export function InvitationLink({ url, whatsApp }: { url: string; whatsApp: string }) {
  const { invitation } = useMessages().accounts
  return (
    <>
      <Note tone="ok">{invitation.made}</Note>
      <TextInput name="url" label={invitation.copyLink} value={url} readOnly optional />
      <Cluster>
        <ButtonLink to={whatsApp} icon="share" newTab>
          {invitation.share}
        </ButtonLink>
      </Cluster>
    </>
  )
}
