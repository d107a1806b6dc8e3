const longestSide = 2000
const quality = 0.85
/** Smaller than this, a photo is not worth the work. */
const enough = 400_000

/** Before Chrome 81 a canvas forgets which way up the camera was held; the server then does it all. */
const turnsPhotos = (): boolean =>
  typeof CSS !== 'undefined' && CSS.supports('image-orientation', 'from-image')

function load(source: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('not a picture'))
    image.src = source
  })
}

const toJpeg = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))

async function redraw(image: HTMLImageElement): Promise<Blob | null> {
  const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return null
  // Transparent pixels would turn black in a JPEG.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await toJpeg(canvas)
  canvas.width = 0
  return blob
}

/** A photo small enough for a village's signal, or the same file when that brings nothing. */
export async function shrinkPhoto(file: File): Promise<File> {
  if (file.type.indexOf('image/') !== 0 || file.size <= enough || !turnsPhotos()) return file
  const source = URL.createObjectURL(file)
  try {
    const blob = await redraw(await load(source))
    if (!blob || blob.size >= file.size) return file
    const name = file.name.replace(/\.[^.]*$/, '')
    return new File([blob], `${name}.jpg`, { type: blob.type, lastModified: file.lastModified })
  } catch {
    return file
  } finally {
    URL.revokeObjectURL(source)
  }
}
