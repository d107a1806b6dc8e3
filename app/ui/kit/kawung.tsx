/** Four petals, one still to be drawn: empty states and error pages. */
export function KawungDrawing() {
  return (
    <svg className="kawung" viewBox="0 0 120 120" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="2">
        <path d={petal} />
        <path d={petal} transform="rotate(90 60 60)" />
        <path d={petal} transform="rotate(270 60 60)" />
        <path d={petal} transform="rotate(180 60 60)" strokeDasharray="4 4" />
      </g>
      <g fill="currentColor">
        <circle cx="60" cy="60" r="3" />
        <circle cx="35" cy="35" r="2" />
        <circle cx="85" cy="35" r="2" />
        <circle cx="35" cy="85" r="2" />
      </g>
    </svg>
  )
}

const petal = 'M60 60C36 58 18 44 12 12C44 18 58 36 60 60Z'

/** The mark: three indigo petals and a turmeric one on a scrap of mori. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="4" fill="#f6f0e5" />
      <g fill="#303d70">
        <ellipse cx="10.4" cy="10.4" rx="6.6" ry="4" transform="rotate(45 10.4 10.4)" />
        <ellipse cx="21.6" cy="21.6" rx="6.6" ry="4" transform="rotate(45 21.6 21.6)" />
        <ellipse cx="10.4" cy="21.6" rx="6.6" ry="4" transform="rotate(-45 10.4 21.6)" />
      </g>
      <ellipse
        cx="21.6"
        cy="10.4"
        rx="6.6"
        ry="4"
        transform="rotate(-45 21.6 10.4)"
        fill="#e7a000"
      />
      <circle cx="16" cy="16" r="1.3" fill="#814b29" />
    </svg>
  )
}
