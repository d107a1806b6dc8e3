import { createContext, type ReactNode, useContext } from 'react'
import { paths } from '#app/paths.ts'

type PhotoAddress = typeof paths.file
type Variant = Parameters<PhotoAddress>[1] & string

const AddressContext = createContext<PhotoAddress>(paths.file)

/** Where the photos of a file are fetched from. */
export const usePhotoAddress = (): PhotoAddress => useContext(AddressContext)

/** In a blind reading photos have places instead of keys, and come by the reading's own door. */
export function BlindPhotos(props: {
  address: (place: string, variant: Variant) => string
  children: ReactNode
}) {
  const address: PhotoAddress = (place, variant = 'w1600') => props.address(place, variant)
  return <AddressContext value={address}>{props.children}</AddressContext>
}
