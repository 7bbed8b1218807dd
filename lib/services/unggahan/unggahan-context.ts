import 'server-only'

export const kunciUnggahanContext = (id: string) => `unggahan|${id}`
export const namaUnggahanContext = (id: string) => `unggahan-nama|${id}`
