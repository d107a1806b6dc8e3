import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as icons from './icon-set.ts'

export type IconName = keyof typeof icons

/** What stands inside the `svg` that the library draws. */
const strokesOf = (Drawing: (typeof icons)[IconName]): string =>
  renderToStaticMarkup(createElement(Drawing)).replace(/^<svg[^>]*>|<\/svg>$/g, '')

/** A page shows a hundred icons and more: each is drawn once, when the process starts. */
const strokes = Object.fromEntries(
  Object.entries(icons).map(([name, Drawing]) => [name, { __html: strokesOf(Drawing) }]),
) as Record<IconName, { __html: string }>

/** A drawing beside a word. Alone it needs `label`. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    <svg
      className="icon"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the library's own drawing, no one's input
      dangerouslySetInnerHTML={strokes[name]}
    />
  )
}
