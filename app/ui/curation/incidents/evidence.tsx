import { FileInput } from '#app/ui/kit/file-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** Pictures and papers that show what happened. */
export const Evidence = ({ accept, error }: { accept: string; error: string | undefined }) => (
  <FileInput
    name="files"
    label={useMessages().incidents.evidence}
    accept={accept}
    multiple
    optional
    error={error}
  />
)
