import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { findKunciTerbungkus } from '@/lib/data/identitas'
import { findBungkus, findKunciAktif, listKunci, type Kunci } from '@/lib/data/kunci'
import { findBagianAktif, listBerkumpul, listPemegangBagian } from '@/lib/data/pemegang-bagian'
import { db } from '@/lib/infra/db'
import { formatSidik } from '@/lib/domain/identitas/sidik'
import type { BagianSaya, BahanKunci, BahanTampak } from '@/lib/domain/kunci/bahan-tampak'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { listBagianDipinjam } from './pinjamkan-bagian'

const base64 = (bytes: Uint8Array | null | undefined) => (bytes ? Buffer.from(bytes).toString('base64') : null)

/** For a custodian's key the shares of the recovery key in force are lent to it; for a new recovery key its own, to the custodian. */
async function bagianUntuk(petugas: Petugas, kunci: Kunci): Promise<BagianSaya | null> {
  const mine =
    kunci.jenis === 'PEMEGANG'
      ? await findBagianAktif(db, petugas.id, [kunci.layanan])
      : (await listPemegangBagian(db, [kunci.id])).find((row) => row.petugasId === petugas.id && row.selesaiAt === null)
  const untuk = kunci.jenis === 'PEMEGANG' ? kunci.penerima : (await findKunciAktif(db, `${kunci.layanan}:PEMEGANG`))?.penerima
  const [bungkus, bagian] = [base64(mine?.bungkus), base64(mine?.bagian)]
  return bungkus && bagian && untuk ? { bungkus, bagian, untuk } : null
}

async function bahanOf(petugas: Petugas, kunci: Kunci): Promise<BahanKunci> {
  const own = await findBungkus(kunci.id, petugas.id)
  return {
    kunciId: kunci.id,
    bungkus: base64(own?.bungkus),
    bagian: await bagianUntuk(petugas, kunci),
    dipinjam: await listBagianDipinjam(petugas, kunci.id),
  }
}

/** For the page of keys. What others wrapped is never among it. */
export async function getBahanSaya(petugas: Petugas, layanan: Layanan): Promise<BahanTampak> {
  const [rows, own, share, gathered] = await Promise.all([
    listKunci(layanan),
    findKunciTerbungkus(petugas.id, layanan),
    findBagianAktif(db, petugas.id, [layanan]),
    listBerkumpul(db, layanan),
  ])
  const proposed = rows.filter((row) => row.status === 'DIUSULKAN')
  return {
    layanan,
    bungkusPemegang: base64(own?.bungkus),
    bungkusBagian: base64(share?.bungkus),
    pemulihan: rows.find((row) => row.aktif === `${layanan}:PEMULIHAN`)?.penerima ?? null,
    kunci: await Promise.all(proposed.map((row) => bahanOf(petugas, row))),
    berkumpul: gathered.map((row) => ({
      id: row.id,
      nama: row.petugas.nama,
      jabatan: row.petugas.jabatan,
      penerima: row.penerima,
      saya: row.petugasId === petugas.id,
      sidik: row.penerima && formatSidik(sidikPenerima(row.penerima)),
    })),
  }
}
