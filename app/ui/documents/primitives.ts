import type * as Pdf from '@react-pdf/renderer'
import type { ComponentType, ReactNode } from 'react'

/*
 * The words of the PDF library by their own names, without loading it: documents are described
 * here and drawn elsewhere.
 */
export type Style = NonNullable<Pdf.ViewProps['style']>

type Box = { style?: Style; fixed?: boolean; wrap?: boolean; break?: boolean; children?: ReactNode }

const named = <Props>(name: string) => name as unknown as ComponentType<Props>

export const Document = named<{
  title: string
  author?: string
  language?: string
  children: ReactNode
}>('DOCUMENT')
export const Page = named<Box & { size: 'A4'; orientation?: 'portrait' | 'landscape' }>('PAGE')
export const View = named<Box>('VIEW')
/** `numberedAs`: `{page}` and `{pages}` become the numbers of the page and of all pages. */
export const Text = named<Box & { numberedAs?: string }>('TEXT')
/** Pictures are bytes, never addresses. */
export const Image = named<{ src: Uint8Array; style?: Style }>('IMAGE')
export const Svg = named<
  Box & { viewBox: string; width?: number | string; height?: number | string }
>('SVG')
export const Path = named<{ d: string; fill?: string; stroke?: string; strokeWidth?: number }>(
  'PATH',
)
