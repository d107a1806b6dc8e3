import * as icons from './icon-set.ts'

export type IconName = keyof typeof icons

/** A drawing beside a word. Alone it needs `label`. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every icon of the set is in use
  const Drawing = icons[name]
  return label ? (
    <Drawing className="icon" role="img" aria-label={label} />
  ) : (
    <Drawing className="icon" aria-hidden="true" />
  )
}
