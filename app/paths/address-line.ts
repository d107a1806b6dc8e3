/** Photos come in four widths and as JPEG; other files as they are. */
export type FileVariant = 'w160' | 'w480' | 'w960' | 'w1600' | 'jpeg' | 'original'

/** What has no value is not in the address. */
export const query = (parameters: Record<string, string | undefined>): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) search.set(name, value)
  const text = search.toString()
  return text ? `?${text}` : ''
}

/** The first page of a list is the list's own address. */
export const pageQuery = (page = 1): string => (page > 1 ? `?page=${page}` : '')

export const productSearch = (productIds: readonly string[]): string => {
  const search = new URLSearchParams(productIds.map((id) => ['productId', id]))
  return productIds.length > 0 ? `?${search}` : ''
}
