import { useMessages } from '#app/ui/locale.tsx'

/** Lines of code as they are typed; long ones scroll within. */
export function Code({ label, children }: { label?: string; children: string }) {
  const { kit } = useMessages()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="code" aria-label={label ?? kit.code} tabIndex={0}>
      <pre>
        <code>{children}</code>
      </pre>
    </section>
  )
}
