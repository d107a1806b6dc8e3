import type { ReactNode } from 'react'
import { Button } from '#app/ui/kit/button.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import type { IconName } from '#app/ui/kit/icon.tsx'

/** The bar below a long form, with the one button that sends it. */
export function FormDock(props: {
  form: string
  label: string
  icon?: IconName
  children: ReactNode
}) {
  return (
    <Dock
      actions={
        <Button form={props.form} icon={props.icon}>
          {props.label}
        </Button>
      }
    >
      {props.children}
    </Dock>
  )
}
