import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'

type Props = { title: string; text: string; act: string; action: string }

/** What ends a connection for good: opened first, then pressed. */
export function ForGood({ title, text, act, action }: Props) {
  return (
    <Disclosure summary={title}>
      <Stack gap={4}>
        <p>{text}</p>
        <PostForm action={action}>
          <Button variant="danger" icon="remove">
            {act}
          </Button>
        </PostForm>
      </Stack>
    </Disclosure>
  )
}
