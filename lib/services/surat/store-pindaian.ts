import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { BERKAS_PINDAIAN, type PindaianInput } from '@/lib/domain/surat/pindaian'
import type { Layanan } from '@/lib/domain/layanan'
import { insertPindaian } from '@/lib/data/pindaian-surat'
import { inTransaction } from '@/lib/data/transaction'
import { sealObject } from '@/lib/infra/cipher'
import { sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { judgeBerkas } from '@/lib/services/bukti/judge-berkas'
import { newKunciObjek, type Berkas } from '@/lib/services/bukti/store-bukti'
import { naskahTertandatangani } from './naskah-tertandatangani'

/** Binds the stored bytes to their case and to what they are. */

async function judge(berkas: Berkas | null, layanan: Layanan) {
  if (!berkas || berkas.size === 0) throw new AppError('INVALID_INPUT', ['pindaian.wajib'])
  const bytes = Buffer.from(await berkas.arrayBuffer())
  const judgement = await judgeBerkas(bytes, layanan)
  if (!judgement.ok) throw new AppError('INVALID_INPUT', [`pindaian.${judgement.galat}`])
  if (!Object.hasOwn(BERKAS_PINDAIAN, judgement.berkas.jenis)) throw new AppError('INVALID_INPUT', ['pindaian.jenis'])
  return { bytes, ...judgement.berkas }
}

async function keep(petugas: Petugas, { pengaduanId, naskah }: PindaianInput, berkas: Berkas | null): Promise<void> {
  const { kasus, naskah: ada } = await naskahTertandatangani(petugas, pengaduanId)
  const paper = ada.find((one) => one.jenis === naskah.jenis && one.versi === naskah.versi)
  if (!paper) throw new AppError('NOT_FOUND')
  if (!paper.bolehUnggah) throw new AppError('FORBIDDEN')
  const { bytes, jenis, pemindaian } = await judge(berkas, kasus.layanan)
  const sidik = sha256(bytes)
  const { kunciTersegel, body } = sealObject(bytes, segel.pindaian(pengaduanId, sidik))
  const kunciObjek = newKunciObjek()
  await storage().put(kunciObjek, body)
  const baru = await inTransaction(async ({ tx, at, audit }) => {
    const inserted = await insertPindaian(tx, {
      pengaduanId,
      jenis: naskah.jenis,
      versi: naskah.versi,
      kunciObjek,
      kunciTersegel: new Uint8Array(kunciTersegel),
      jenisBerkas: jenis,
      ukuran: bytes.length,
      sidik,
      sidikObjek: sha256(body),
      pemindaian,
      petugasId: petugas.id,
      dibuatAt: at,
    })
    if (inserted)
      audit({
        aktor: `petugas:${petugas.id}`,
        tindakan: 'UNGGAH_PINDAIAN',
        objek: `pengaduan:${pengaduanId}`,
        rincian: { ...naskah, sidik },
      })
    return inserted
  })
  // A retry after a lost answer: the first copy stays.
  if (!baru) await storage().delete(kunciObjek)
}

/**
 * Keeps the scan of a paper that was signed by hand, encrypted, beside the version that was signed. It is a picture of ink
 * and stamp, never an electronic signature.
 * @throws AppError NOT_FOUND, FORBIDDEN; INVALID_INPUT "pindaian.<fault>" for a file that cannot be one.
 */
export async function storePindaian(petugas: Petugas, input: PindaianInput, berkas: Berkas | null): Promise<void> {
  await recordRefusal(petugas, 'UNGGAH_PINDAIAN', `pengaduan:${input.pengaduanId}`, () => keep(petugas, input, berkas))
}
