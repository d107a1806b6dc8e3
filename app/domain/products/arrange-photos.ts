/** A step in the order of photos: one goes up, one goes down, one goes. */
export type PhotoStep = { up?: string; down?: string; without?: string }

const swapped = (ids: readonly string[], at: number, by: number): string[] => {
  const one = ids[at]
  const other = ids[at + by]
  if (one === undefined || other === undefined) return [...ids]
  return ids.map((id) => (id === one ? other : id === other ? one : id))
}

/** The files in their new order, each once. */
export function arrangePhotos(ids: readonly string[], step: PhotoStep): string[] {
  const once = [...new Set(ids)].filter((id) => id !== step.without)
  if (step.up !== undefined) return swapped(once, once.indexOf(step.up), -1)
  return step.down === undefined ? once : swapped(once, once.indexOf(step.down), 1)
}
