import type { z } from 'zod'
import type { Buyer } from '#app/domain/accounts/actor.ts'
import type { Door } from '#app/http/api/door.ts'
import type { Locale } from '#app/messages/messages.ts'

/** What a door is given when it opens: who asks, for what, and when. */
export type Given<At extends Door> = {
  request: Request
  locale: Locale
  now: Date
  /** Nobody where the door is open and no key was shown. */
  buyer: At extends { open: true } ? Buyer | undefined : Buyer
  params: z.output<At['params']>
  query: z.output<At['query']>
  body: z.output<At['body']>
  /** The body as text, where that came instead. */
  text: string | undefined
  /** The id of what this act makes, the same in every attempt at it. */
  actId: string
}

/** Answers with what the door's schema picks from it; refusals are thrown as answers. */
export type Handler<At extends Door> = (given: Given<At>) => Promise<unknown>
