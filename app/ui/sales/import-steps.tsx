import { Stepper } from '#app/ui/kit/stepper.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const order = ['upload', 'columns', 'check', 'import'] as const

/** Upload, match columns, check, import: where this file is. */
export function ImportSteps({ at }: { at: (typeof order)[number] | 'done' }) {
  const m = useMessages().sales
  const now = at === 'done' ? order.length : order.indexOf(at)
  return (
    <Stepper
      label={m.stepsLabel}
      steps={order.map((step, index) => ({
        label: m.steps[step],
        state: index < now ? 'done' : index === now ? 'now' : 'next',
      }))}
    />
  )
}
