/** Picture elements; wide enough for the longest code on a phone's screen. */
const [LEBAR, BARIS, TEPI, HURUF] = [1080, 84, 64, 40]

/** Lines of text as a picture (PNG), black on white. @throws Error where the browser draws none. */
export function drawTanda(lines: readonly string[]): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = LEBAR
  canvas.height = TEPI * 2 + BARIS * lines.length
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.reject(new Error('no canvas'))
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#000'
  pen.font = `${HURUF}px monospace`
  lines.forEach((line, index) => pen.fillText(line, TEPI, TEPI + BARIS * (index + 0.7), LEBAR - TEPI * 2))
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'))
}
