import { holderOf, type Standing } from '#app/domain/products/product-standing.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { productFormId } from './product-form.tsx'

/** Saves at any point; the second button saves and goes on to handing in. */
export function SaveDock({ standing, savedAt }: { standing: Standing; savedAt: Date }) {
  const m = useMessages().products
  const format = useFormat()
  const mends = standing === 'revisionRequested'
  const goesOn = holderOf(standing) === 'you'
  return (
    <Dock
      actions={
        <>
          <Button variant={goesOn ? 'secondary' : 'primary'} form={productFormId} formNoValidate>
            {m.save}
          </Button>
          {goesOn && (
            <Button
              name="next"
              value={mends ? 'revision' : 'submission'}
              form={productFormId}
              formNoValidate
            >
              {mends ? m.saveAndRevise : m.saveAndCheck}
            </Button>
          )}
        </>
      }
    >
      {m.savedAt(format.dateTime(savedAt))}
    </Dock>
  )
}
