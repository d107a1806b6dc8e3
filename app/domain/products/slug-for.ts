/** A readable address: the name's letters and the end of the id, which keeps namesakes apart. */
export function slugFor(name: string, id: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return [words, id.slice(-8)].filter(Boolean).join('-')
}
