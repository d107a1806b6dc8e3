import { regencyOf } from '#app/kernel/regions.ts'

/** `Singaparna, Kabupaten Tasikmalaya`, or the regency's name alone; the code where it has none. */
export function placeName(code: string, names: Readonly<Record<string, string>>): string {
  const parts = code === regencyOf(code) ? [code] : [code, regencyOf(code)]
  return parts.flatMap((part) => names[part] ?? []).join(', ') || code
}
