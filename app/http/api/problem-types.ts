/** Everything the API answers when it does not do what it was asked; the words are in the messages. */
export const problemTypes = {
  unreadable: 400,
  invalidParameters: 400,
  keyMissing: 400,
  unauthorized: 401,
  outOfScope: 403,
  notFound: 404,
  methodNotAllowed: 405,
  refused: 409,
  inProgress: 409,
  tooLarge: 413,
  unsupportedMediaType: 415,
  invalidBody: 422,
  keyReused: 422,
  tooManyRequests: 429,
  internal: 500,
} as const

export type ProblemType = keyof typeof problemTypes
