import type { RegistryLicence } from '#app/domain/certification/registry-licences.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Cluster, Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** Licences the office's list names already: taken over by one press, or copied from the paper. */
export function RegistryLicences({ licences }: { licences: readonly RegistryLicence[] }) {
  const m = useMessages().certification
  if (licences.length === 0) return null
  const usable = licences.some((licence) => licence.usable)
  return (
    <Panel title={m.registry.title}>
      <Stack gap={4}>
        <p>{m.registry.text}</p>
        <ul className="certificate-chain">
          {licences.map(({ kind, number, usable }) => (
            <li key={kind}>
              <b>{m.kinds[kind]}</b> <span className="tabular">{number}</span>
              {!usable && <span className="certificate-remark">{m.registry.unusable}</span>}
            </li>
          ))}
        </ul>
        <Cluster>
          {usable && (
            <PostForm action={paths.producer.registryCertificates()} inline>
              <Button>{m.registry.take}</Button>
            </PostForm>
          )}
          {!usable && (
            <ButtonLink to={paths.producer.newCertificate(licences[0]?.kind)} variant="secondary">
              {m.new}
            </ButtonLink>
          )}
        </Cluster>
      </Stack>
    </Panel>
  )
}
