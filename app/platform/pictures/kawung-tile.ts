/** Four petals around a middle, as the selvedge of every page has them. */
const side = 36
const ground = [29, 39, 77, 255]
const petal = [216, 167, 126, 255]

/** Whether a point lies in one of the four, each an ellipse along a diagonal. */
function isPetal(x: number, y: number): boolean {
  const across = Math.abs(x - side / 2 + 0.5) - side / 4
  const down = Math.abs(y - side / 2 + 0.5) - side / 4
  const along = (across + down) / Math.SQRT2
  const aside = (across - down) / Math.SQRT2
  return (along / 10) ** 2 + (aside / 5) ** 2 <= 1
}

const points = Array.from({ length: side * side }, (_, index) =>
  isPetal(index % side, Math.floor(index / side)) ? petal : ground,
)

export const kawungTile = {
  pixels: Buffer.from(points.flat()),
  raw: { width: side, height: side, channels: 4 },
} as const
