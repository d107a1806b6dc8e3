/** Where something is, in degrees. */
export type Point = { latitude: number; longitude: number }

/** The earth's mean radius. */
const earthRadius = 6371.0088

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres between two points along the earth's surface, by the haversine formula. */
export function distanceBetween(one: Point, other: Point): number {
  const [from, to] = [radians(one.latitude), radians(other.latitude)]
  const north = Math.sin((to - from) / 2)
  const east = Math.sin(radians(other.longitude - one.longitude) / 2)
  const share = north * north + Math.cos(from) * Math.cos(to) * east * east
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(share)))
}
