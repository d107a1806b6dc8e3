import type { ReactNode } from 'react'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Cluster, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'

type Props = {
  words: { madeTitle: string; made: string; secret: string }
  secret: string
  /** How it is used. */
  children: ReactNode
  on: { to: string; label: string }
}

/** A secret as it was made: shown this once, with the way on. */
export function MadeOnce({ words, secret, children, on }: Props) {
  return (
    <Stack gap={5}>
      <Note tone="ok" title={words.madeTitle}>
        {words.made}
      </Note>
      <TextInput name="secret" label={words.secret} value={secret} readOnly />
      {children}
      <Cluster>
        <ButtonLink to={on.to}>{on.label}</ButtonLink>
      </Cluster>
    </Stack>
  )
}
