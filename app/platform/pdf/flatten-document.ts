import { Fragment, isValidElement, type ReactNode } from 'react'

/** A document as plain data: what can travel to the process that draws it. */
export type FlatNode =
  | string
  | { type: string; props: Record<string, unknown>; children: FlatNode[] }

type Component = (props: object) => ReactNode

/** A picture is its bytes: an address or a path would let a document read what it must not. */
function checkPicture(type: string, { src }: Record<string, unknown>): void {
  if ((type === 'IMAGE' || type === 'IMAGE_BACKGROUND') && !(src instanceof Uint8Array)) {
    throw new TypeError('A picture in a document must be a buffer')
  }
}

/** Calls every component of a document; they are plain functions of their props, without hooks. */
export function flattenDocument(node: ReactNode): FlatNode[] {
  if (node === null || node === undefined || typeof node === 'boolean') return []
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') {
    return [`${node}`]
  }
  if (Array.isArray(node)) return node.flatMap(flattenDocument)
  if (!isValidElement(node)) throw new TypeError('A document is made of elements and text')
  const { type, props } = node
  const { children, ...own } = props as { children?: ReactNode } & Record<string, unknown>
  if (type === Fragment) return flattenDocument(children)
  if (typeof type === 'function') return flattenDocument((type as Component)(props as object))
  checkPicture(`${type}`, own)
  return [{ type: `${type}`, props: own, children: flattenDocument(children) }]
}
