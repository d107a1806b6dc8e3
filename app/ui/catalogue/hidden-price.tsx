import { paths } from '#app/paths.ts'
import { Note } from '#app/ui/kit/note.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** The same for a page that shows several: why, and the way. */
export function HiddenPriceNote() {
  const { verification: m } = useMessages()
  return (
    <Note
      icon="lock"
      title={m.hiddenPrice}
      action={<a href={paths.verifiedBuyers()}>{m.hiddenPriceLink}</a>}
    >
      {m.hiddenPriceText}
    </Note>
  )
}

/** Stands where a price would that only verified buyers see, and leads to becoming one. */
export function HiddenPrice() {
  const { verification: m } = useMessages()
  return (
    <a className="hidden-price" href={paths.verifiedBuyers()}>
      {m.hiddenPrice}
    </a>
  )
}
