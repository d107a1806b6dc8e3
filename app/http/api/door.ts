import { z } from 'zod'
import type { Scope } from '#app/domain/accounts/keys/scopes.ts'

export const doorGroups = [
  'catalogue',
  'savedSearches',
  'shortlists',
  'samples',
  'requests',
  'orders',
  'calls',
  'complaints',
  'wanted',
  'sales',
  'webhooks',
] as const

/** One door of the API: what it is asked, what it answers, and which permission opens it. */
export type Door<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = {
  method: 'GET' | 'POST' | 'DELETE'
  /** Below `/api/v1`, with its parameters in braces. */
  path: string
  group: (typeof doorGroups)[number]
  scope: Scope
  /** Opens without a key too. */
  open?: boolean
  params: Params
  query: Query
  /** The address line as the document tells it, where `query` reads more than it says. */
  told?: z.ZodObject
  /** How an address line becomes what `query` reads. */
  from?: (search: URLSearchParams) => Record<string, unknown>
  body: Body
  /** A media type whose text is taken as the body too. */
  text?: string
  answer: Answer
  /** The media type of what is answered as a file; `answer` says nothing then. */
  file?: string
  /** What is answered once and not kept for repetitions. */
  forgets?: string
  status: 200 | 201
}

/** In an address, a key of the wrong shape leads nowhere: it is looked up like any other. */
export const keyed = <Name extends string>(name: Name) =>
  z.object({ [name]: z.string() } as Record<Name, z.ZodString>)

export const nothing = z.object({})
export const noBody = z.undefined()

/** The doors keep the types of what goes through them. */
export const defineDoor = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  door: Door<Params, Query, Body, Answer>,
): Door<Params, Query, Body, Answer> => door
