import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'

/** The soga tag of what passed: a score on cards, a word elsewhere. */
export function HangTag({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <span className="hang-tag">
      {label && <span className="unseen">{label} </span>}
      {children}
    </span>
  )
}

/** The big tag of a product page: score, and what it stands for beside it. */
export function ScoreTag({ score, children }: { score: string; children: ReactNode }) {
  const { kit } = useMessages()
  return (
    <div className="score-tag">
      <p className="score-tag-score">
        <strong>{score}</strong>
        <span>{kit.outOfHundred}</span>
      </p>
      <div className="score-tag-text">{children}</div>
    </div>
  )
}
