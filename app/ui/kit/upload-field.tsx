import type { Messages } from '#app/messages/messages.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { classNames } from './class-names.ts'
import { FieldError, type FieldProps, fieldWiring } from './field.tsx'
import { Icon, type IconName } from './icon.tsx'

export type UploadItem = {
  fileId: string
  name: string
  /** Address of a small picture; none for documents */
  picture?: string
  /** Address of the file itself */
  to?: string
  /** Doors (POST) for those without JavaScript */
  moveUpTo?: string
  moveDownTo?: string
  removeTo?: string
}

export type UploadLimits = {
  key: string
  kinds: readonly string[]
  maximumBytes: number
  maximumCount: number
}

/** What the script says, with places for what it alone knows. */
function textsFor(m: Messages['uploads'], limits: UploadLimits): string {
  const says: Record<string, (limits: UploadLimits) => string> = m.refusals
  const refusals = Object.entries(says).map(([reason, say]) => [reason, say(limits)])
  return JSON.stringify({
    moveUp: m.moveUp('{name}'),
    moveDown: m.moveDown('{name}'),
    remove: m.remove('{name}'),
    retry: m.retry('{name}'),
    preparing: m.preparing,
    sending: m.sending('{percent}'),
    checking: m.checking,
    waiting: m.waiting,
    done: m.done,
    moved: m.moved('{name}', '{position}', '{total}'),
    removed: m.removed('{name}'),
    stillSending: m.stillSending,
    someFailed: m.someFailed,
    refusals: Object.fromEntries(refusals),
  })
}

function Act(props: { act: string; icon: IconName; label: string; to?: string; shown?: boolean }) {
  const { act, icon, label, to, shown = to !== undefined } = props
  return (
    <button
      type={to ? 'submit' : 'button'}
      formAction={to}
      formMethod={to && 'post'}
      formNoValidate
      hidden={!shown}
      data-act={act}
      className="button button-text button-small button-icon"
    >
      <Icon name={icon} />
      <span className="unseen">{label}</span>
    </button>
  )
}

/** A file that is here or, in the template, one on its way. */
function Item({ item, fieldName }: { item?: UploadItem; fieldName: string }) {
  const { uploads } = useMessages()
  const name = item?.name ?? ''
  return (
    <li className="upload-item" data-file={item?.fileId ?? ''}>
      {item && <input type="hidden" name={fieldName} value={item.fileId} />}
      <span className="upload-thumb">
        {item?.picture ? (
          <img src={item.picture} alt="" width={56} height={56} loading="lazy" />
        ) : (
          <Icon name="file" />
        )}
      </span>
      <span className="upload-facts">
        {item?.to ? (
          <a className="upload-name" href={item.to}>
            {name}
          </a>
        ) : (
          <span className="upload-name">{name}</span>
        )}
        <span className="upload-state" />
        {!item && <progress className="upload-progress" max={100} value={0} />}
      </span>
      <span className="upload-acts">
        <Act act="retry" icon="refresh" label={uploads.retry(name)} />
        <Act act="up" icon="arrowUp" label={uploads.moveUp(name)} to={item?.moveUpTo} />
        <Act act="down" icon="arrowDown" label={uploads.moveDown(name)} to={item?.moveDownTo} />
        <Act act="remove" icon="remove" label={uploads.remove(name)} to={item?.removeTo} />
      </span>
    </li>
  )
}

/**
 * Files of a record, in order. The form brings `itemName` (ids of files that are here, in order)
 * and, without JavaScript, the chosen files themselves under `name`.
 */
export function UploadField(
  props: FieldProps & {
    limits: UploadLimits
    /** MIME types for the browser's chooser */
    accept: string
    /** The door that signs addresses */
    endpoint: string
    /** Where a stored file is read, with `{fileId}` in it */
    picture?: string
    subjectId?: string
    items?: readonly UploadItem[]
    itemName?: string
  },
) {
  const { name, id = name, label, optional, error, limits, items = [], itemName = 'fileId' } = props
  const { kit, uploads } = useMessages()
  const { 'aria-required': _, ...wiring } = fieldWiring(props)
  return (
    <div
      className={classNames('field', 'upload')}
      data-enhance="upload"
      data-purpose={limits.key}
      data-subject={props.subjectId}
      data-endpoint={props.endpoint}
      data-picture={props.picture}
      data-item-name={itemName}
      data-maximum-bytes={limits.maximumBytes}
      data-maximum-count={limits.maximumCount}
      data-texts={textsFor(uploads, limits)}
    >
      <label htmlFor={id} id={`${id}-label`} className="label">
        {label} {optional && <span className="label-optional">{kit.optional}</span>}
      </label>
      {props.hint != null && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <ol className="upload-list" aria-labelledby={`${id}-label`}>
        {items.map((item) => (
          <Item key={item.fileId} item={item} fieldName={itemName} />
        ))}
      </ol>
      <template>
        <Item fieldName={itemName} />
      </template>
      <input
        type="file"
        className="file-input"
        accept={props.accept}
        multiple={limits.maximumCount > 1}
        {...wiring}
      />
      <p className="hint upload-hint" hidden>
        {uploads.shrinking}
      </p>
      <FieldError id={`${id}-error`} error={error} />
      <p className="field-error upload-problem" role="alert" hidden />
      <p className="unseen upload-status" role="status" />
    </div>
  )
}
