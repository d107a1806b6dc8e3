import type { ShortlistView } from '#app/domain/catalogue/shortlists/views.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** What a list in use, or one that was put away, offers. */
export function ShortlistActions({ shortlist }: { shortlist: ShortlistView }) {
  const { shortlists: m } = useMessages()
  const { id, archivedAt } = shortlist
  if (archivedAt) {
    return (
      <PostForm action={paths.buyer.shortlistRestoration(id)} inline>
        <Button variant="secondary">{m.restore}</Button>
      </PostForm>
    )
  }
  return (
    <>
      <ButtonLink variant="secondary" to={paths.buyer.shortlistEdit(id)}>
        {m.edit}
      </ButtonLink>
      <PostForm action={paths.buyer.shortlistArchival(id)} inline>
        <Button variant="text">{m.archive}</Button>
      </PostForm>
    </>
  )
}
