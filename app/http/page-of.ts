/** Which page of a list is asked for: `?page=3`, from 1. */
export function pageOf(request: Request): number {
  const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
  return Number.isSafeInteger(page) && page >= 1 && page < 100_000 ? page : 1
}
