/** What the server hands out for one original picture. `isi`: AES-256-GCM, nonce first, tag last, bound to `context`. */
export type AsliTertutup = Readonly<{
  akarId: string
  field: string
  amplop: readonly string[]
  isi: string
  context: string
  jenis: string
  sidik: string
}>
