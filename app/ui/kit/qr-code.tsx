import { qrPath } from '#app/ui/qr-path.ts'

/** Dark on white in both themes: phones don't read it otherwise. `label` says where it leads. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { d, size } = qrPath(text)
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={d} fill="#111731" />
    </svg>
  )
}
