import { storyLines } from '#app/domain/curation/blind/blind-file.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { paths } from '#app/paths.ts'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** For a blind reading: which photos show a face or a name, which lines tell who made it. */
export function WithheldFields({ file }: { file: SubmissionFile }) {
  const words = useMessages().curation.agency
  return (
    <Disclosure summary={words.withheldTitle} open>
      <Stack gap={3}>
        <p>{words.withheldLead}</p>
        {file.photos.map(({ fileId }, index) => (
          <Checkbox
            key={fileId}
            id={`withheld-photo-${index}`}
            name="withheld.photos"
            value={fileId}
            label={
              <>
                <img
                  src={paths.file(fileId, 'w160')}
                  alt=""
                  width={48}
                  height={48}
                  loading="lazy"
                />{' '}
                {words.withheldPhoto(index + 1)}
              </>
            }
          />
        ))}
        {storyLines(file.story).map((line, index) => (
          <Checkbox
            key={line}
            id={`withheld-line-${index}`}
            name="withheld.storyLines"
            value={`${index}`}
            label={line}
          />
        ))}
      </Stack>
    </Disclosure>
  )
}
