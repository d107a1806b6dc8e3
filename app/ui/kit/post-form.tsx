import type { ReactNode } from 'react'

/** A plain form. `multipart` for files; `enhance` names a script of app/ui/enhance. */
export function PostForm(props: {
  action?: string
  id?: string
  multipart?: boolean
  inline?: boolean
  enhance?: string
  label?: string
  children: ReactNode
}) {
  return (
    <form
      method="post"
      action={props.action}
      id={props.id}
      encType={props.multipart ? 'multipart/form-data' : undefined}
      className={props.inline ? 'form-inline' : 'form'}
      data-enhance={props.enhance}
      aria-label={props.label}
      noValidate
    >
      {props.children}
    </form>
  )
}
