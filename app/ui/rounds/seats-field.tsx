import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** How many products there is room for; empty for as many as come. */
export function SeatsField(field: { name: string; value: string; error: string | undefined }) {
  const m = useMessages().rounds.form
  return (
    <TextInput {...field} label={m.seats} hint={m.seatsHint} after={m.seatsUnit} numeric optional />
  )
}
