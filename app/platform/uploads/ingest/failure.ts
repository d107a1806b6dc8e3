/** The library's browser side reads `error` and shows it as the reason. */
export const failure = (status: number, error: string, headers?: HeadersInit): Response =>
  Response.json({ error }, { status, headers })
