/** Names of the fields that exist only inside the sealed envelope. */
export const FIELD_IDENTITAS = [
  'nama',
  'nik',
  'tanpaNik',
  'jenisKelamin',
  'pekerjaan',
  'telepon',
  'email',
  'alamat',
  'kecamatan',
  'desa',
] as const

/** Beside them in a Dumas envelope: in whose name the person speaks. */
export const FIELD_LEMBAGA = ['jenisPelapor', 'lembaga', 'akta', 'penanggungJawab'] as const

/** Every name that may stand inside an envelope, in reading order. */
export const FIELD_TERSEGEL = [...FIELD_IDENTITAS, ...FIELD_LEMBAGA] as const

export type FieldIdentitas = (typeof FIELD_IDENTITAS)[number]
export type FieldTersegel = (typeof FIELD_TERSEGEL)[number]
