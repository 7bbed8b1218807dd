import 'server-only'

/** What the sealed text of a request is bound to. */
export const pertanyaanContext = (pengaduanId: string) => `telusur|${pengaduanId}|pertanyaan`
export const jawabanTelusurContext = (pengaduanId: string) => `telusur|${pengaduanId}|jawaban`
