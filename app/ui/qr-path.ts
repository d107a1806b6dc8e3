import bwip from 'bwip-js/node'

/** A QR code as one path in a square of `size` modules, with the quiet zone of four around it. */
export function qrPath(text: string): { d: string; size: number } {
  const [code] = bwip.raw('qrcode', text, 'eclevel=M')
  if (!code || !('pixs' in code)) throw new TypeError('This text cannot be drawn as a QR code')
  const { pixs, pixx, pixy } = code
  const quiet = 4
  const modules = Array.from({ length: pixx * pixy }, (_, place) => place).filter(
    (place) => pixs[place] === 1,
  )
  const d = modules.map(
    (place) => `M${(place % pixx) + quiet} ${Math.floor(place / pixx) + quiet}h1v1h-1z`,
  )
  return { d: d.join(''), size: pixx + 2 * quiet }
}
