import 'server-only'

export const catatanDisposisiContext = (pengaduanId: string, versi: number) => `disposisi|${pengaduanId}|${versi}`
export const alasanCabutContext = (pengaduanId: string, versi: number) => `disposisi-cabut|${pengaduanId}|${versi}`
