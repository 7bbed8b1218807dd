import { randomUUID } from 'node:crypto'
import { naskahTandaTangan } from '@/lib/domain/kanal/tanda-tangan'
import { hmacHex } from '@/lib/infra/tanda-tangan'
import type { PermintaanKanal } from '@/lib/services/kanal/authenticate-kanal'

export type KunciUji = Readonly<{ id: string; rahasia: string }>

export const PESAN = { isi: 'Lampu jalan di depan pasar padam sejak tiga malam.', tanggalKejadian: '2026-11-02', lokasi: 'Depan pasar' }

/** A request as a gateway signs it; `ubah` is changed after signing. */
export function permintaanUji(
  kunci: KunciUji,
  badan: unknown,
  ubah: Partial<PermintaanKanal> = {},
  waktu = Math.floor(Date.now() / 1000),
): PermintaanKanal {
  const request = {
    waktu: String(waktu),
    metode: 'POST',
    jalur: '/api/v1/pengaduan',
    idempotensi: ubah.idempotensi ?? randomUUID(),
    badan: typeof badan === 'string' ? badan : JSON.stringify(badan),
  }
  return { ...request, id: kunci.id, tandaTangan: hmacHex(kunci.rahasia, naskahTandaTangan(request)), ...ubah }
}
