import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

type Look = {
  /** primary commits; secondary is the alternative; text leaves; danger only inside a confirmation; turn only for what waits for this reader */
  variant?: 'primary' | 'secondary' | 'text' | 'danger' | 'danger-line' | 'turn'
  size?: 'small' | 'normal' | 'large'
  icon?: IconName
  /** Fill the width of its container */
  block?: boolean
  /** Show the icon only; the children stay as the accessible name */
  iconOnly?: boolean
  children: ReactNode
}

const look = ({ variant = 'primary', size = 'normal', block, iconOnly }: Look) =>
  classNames(
    'button',
    `button-${variant}`,
    size !== 'normal' && `button-${size}`,
    block && 'button-block',
    iconOnly && 'button-icon',
  )

const face = ({ icon, iconOnly, children }: Look) => (
  <>
    {icon && <Icon name={icon} />}
    {iconOnly ? <span className="unseen">{children}</span> : <span>{children}</span>}
  </>
)

/** Submits its form. */
export function Button(
  props: Look & {
    name?: string
    value?: string
    form?: string
    formAction?: string
    /** `get` asks for a page with what the form holds, instead of sending it */
    formMethod?: 'get' | 'post'
    /** Skips the browser's own checks, as "Simpan dulu" must */
    formNoValidate?: boolean
    disabled?: boolean
    busy?: boolean
  },
) {
  const { name, value, form, formAction, formMethod, formNoValidate, disabled, busy } = props
  return (
    <button
      type="submit"
      className={look(props)}
      name={name}
      value={value}
      form={form}
      formAction={formAction}
      formMethod={formMethod}
      formNoValidate={formNoValidate}
      disabled={disabled}
      aria-busy={busy || undefined}
    >
      {face(props)}
    </button>
  )
}

export function ButtonLink(props: Look & { to: string; download?: boolean; newTab?: boolean }) {
  return (
    <a
      className={look(props)}
      href={props.to}
      download={props.download || undefined}
      target={props.newTab ? '_blank' : undefined}
      rel={props.newTab ? 'noreferrer' : undefined}
    >
      {face(props)}
    </a>
  )
}
