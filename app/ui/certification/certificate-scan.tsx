import type { ShownScan } from '#app/domain/certification/certificate-file.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '#app/ui/locale.tsx'

type Props = { fileId: string; shown: ShownScan | undefined }

/** The scan itself, and a link to it for browsers that show no PDF within a page. */
export function CertificateScan({ fileId, shown }: Props) {
  const { queue } = useMessages().certification
  if (shown === 'picture') {
    return (
      <a className="certificate-scan" href={paths.file(fileId)}>
        <img src={paths.file(fileId)} alt={queue.scan} />
      </a>
    )
  }
  if (shown === undefined) return null
  return (
    <figure className="certificate-scan">
      <iframe src={`${paths.filePreview(fileId)}#view=FitH&navpanes=0`} title={queue.scanFrame} />
      <figcaption>
        <a href={paths.file(fileId)}>{queue.scanHidden}</a>
      </figcaption>
    </figure>
  )
}
