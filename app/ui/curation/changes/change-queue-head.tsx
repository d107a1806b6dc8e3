import type { ChangeShelf } from '#app/domain/curation/changes/change-views.ts'
import { paths } from '#app/paths.ts'
import { Cluster } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Props = {
  counts: Record<ChangeShelf, number>
  /** How many changes of licences wait. */
  licences: number
  current: ChangeShelf | 'licences'
}

/** What waits after listing: changes of products, and of the licences they stand on. */
export function ChangeQueueHead({ counts, licences, current }: Props) {
  const m = useMessages().changes
  const format = useFormat()
  const product = (shelf: ChangeShelf) => ({
    label: m.shelves[shelf],
    to: paths.agency.changes(`?shelf=${shelf}`),
    current: shelf === current,
    count: format.number(counts[shelf]),
  })
  return (
    <>
      <PageHead
        title={m.title}
        lead={m.lead}
        actions={
          <Cluster>
            <a href={paths.agency.recurations()}>{m.recuration.door}</a>
            <a href={paths.agency.changeRules()}>{m.rules.link}</a>
          </Cluster>
        }
      />
      <Tabs
        label={m.title}
        items={[
          product('proposed'),
          {
            label: m.licences.shelf,
            to: paths.agency.certificateChanges(),
            current: current === 'licences',
            count: format.number(licences),
          },
          product('curating'),
          product('closed'),
        ]}
      />
    </>
  )
}
