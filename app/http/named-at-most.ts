import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { formatFor } from '#app/ui/format.ts'

/** As many as a message on the next page has room for. */
const mostNamed = 8

/** The first of many names, and how many others there are. */
export function namedAtMost(names: readonly string[], locale: Locale): string {
  const { shortlists: m } = messagesFor(locale)
  const others = names.length - mostNamed
  const named = [...names.slice(0, mostNamed), ...(others > 0 ? [m.andOthers(others)] : [])]
  return formatFor(locale).list(named)
}
