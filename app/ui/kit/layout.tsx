import type { CSSProperties, ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** The page's column: `form` 640, `read` 760, `wide` 1360, `full` the whole screen. */
export function Page(props: {
  width?: 'form' | 'read' | 'wide' | 'full'
  flush?: boolean
  children: ReactNode
}) {
  const { width = 'wide', flush, children } = props
  return (
    <div className={classNames('page', `page-${width}`, flush && 'page-flush')}>{children}</div>
  )
}

/** One below the other. */
export function Stack({ gap = 4, children }: { gap?: Gap; children: ReactNode }) {
  return <div className={`stack gap-${gap}`}>{children}</div>
}

/** Side by side, wrapping. */
export function Cluster(props: {
  align?: 'center' | 'start' | 'end' | 'baseline'
  justify?: 'start' | 'between' | 'end'
  children: ReactNode
}) {
  const { align = 'center', justify = 'start', children } = props
  return <div className={`cluster align-${align} justify-${justify}`}>{children}</div>
}

/** One column on phones, `count` from 768 px (or from 1024 with `from="lg"`). */
export function Columns(props: {
  count?: 2 | 3 | 4
  from?: 'md' | 'lg'
  gap?: Gap
  children: ReactNode
}) {
  const { count = 2, from = 'md', gap = 6, children } = props
  return <div className={`columns columns-${count}-${from} gap-${gap}`}>{children}</div>
}

/** Main part and a narrower one beside it (below it on phones; `asideFirst` puts it left). */
export function Split(props: {
  aside: ReactNode
  asideWidth?: number
  asideFirst?: boolean
  sticky?: boolean
  children: ReactNode
}) {
  const { aside, asideWidth = 340, asideFirst, sticky, children } = props
  const style = { '--aside': `${asideWidth}px` } as CSSProperties
  const side = <div className={classNames('split-aside', sticky && 'split-sticky')}>{aside}</div>
  return (
    <div className={classNames('split', asideFirst && 'split-first')} style={style}>
      {asideFirst && side}
      <div className="split-main">{children}</div>
      {!asideFirst && side}
    </div>
  )
}

/** Running text at reading width. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}
