import { v7, validate } from 'uuid'

/** A UUIDv7: sorts by the time it was made, so it serves as key and as order. */
export const newId = (): string => v7()

export const isId = (text: string | undefined): text is string =>
  text !== undefined && validate(text)
