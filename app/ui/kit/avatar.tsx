/** First letters of the first two names, on soga. The name stands beside it. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase())
    .join('')

export function Avatar({ name, picture }: { name: string; picture?: string | null }) {
  if (picture) return <img className="avatar" width={32} height={32} src={picture} alt="" />
  return (
    <span className="avatar" aria-hidden="true">
      {initials(name)}
    </span>
  )
}
