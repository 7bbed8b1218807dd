export const JENIS_UNIT = ['OPD', 'BIDANG', 'KECAMATAN', 'DESA', 'KELURAHAN'] as const
export type JenisUnit = (typeof JENIS_UNIT)[number]

/** Villages are known by their Kemendagri code, a work unit by a name of ours. */
export const unitIdOf = (nama: string): string =>
  `opd-${nama
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`
