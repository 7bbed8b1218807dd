import type { Layanan } from '@/lib/domain/layanan'
import { kantorSitus, type KantorSitus } from '@/lib/domain/situs/kantor'

/** An office as public pages name it. */
export const kantorUji = (layanan: Layanan, nama: string, pemda: string, buka = true): KantorSitus =>
  kantorSitus(
    {
      layanan,
      nama,
      pemda,
      alamat: 'Jalan Contoh 1',
      kodePos: '70000',
      telepon: '(0500) 100000 / 100001',
      faksimile: null,
      surel: null,
      situs: null,
      jamLayanan: null,
      nomorSk: null,
      namaLayanan: null,
    },
    buka,
  )
