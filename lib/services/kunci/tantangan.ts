import 'server-only'
import { randomBytes } from 'node:crypto'
import { Encrypter } from 'age-encryption'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { insertTantangan, takeTantangan } from '@/lib/data/tantangan'
import type { UnitOfWork } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { sha256 } from '@/lib/infra/kode'

/** What an answered challenge lets happen. Each is bound to its object and its key. */
type Tujuan = 'LEPAS_KUNCI' | 'SERAH_TERIMA' | 'SUARA'

/** Minutes a challenge may be answered in. */
const BERLAKU = 15

export type Tantangan = Readonly<{ tantanganId: string; tersegel: string }>
export type Jawaban = Readonly<{ tantanganId: string; jawaban: string }>

type Asked = Readonly<{ tujuan: Tujuan; objek: string; penerima: string }>

/**
 * A random secret sealed to a public key; only the private half gives it back. The server keeps its hash, so what it stores
 * answers nothing.
 */
export async function createTantangan(petugas: Petugas, { tujuan, objek, penerima }: Asked): Promise<Tantangan> {
  const secret = randomBytes(32).toString('hex')
  const encrypter = new Encrypter()
  encrypter.addRecipient(penerima)
  const sealed = await encrypter.encrypt(secret)
  const tantanganId = await insertTantangan(now(), { tujuan, objek, penerima, sidik: sha256(secret), petugasId: petugas.id })
  return { tantanganId, tersegel: Buffer.from(sealed).toString('base64') }
}

/**
 * Judges the answer to a challenge and uses it up, on record.
 * @throws AppError INVALID_INPUT "jawaban.salah": another key, another act, too late, or used before.
 */
export async function requireTantangan(
  { tx, at, audit }: UnitOfWork,
  petugas: Petugas,
  asked: Asked,
  { tantanganId, jawaban }: Jawaban,
): Promise<void> {
  const sejak = new Date(at.getTime() - BERLAKU * 60_000)
  const right = await takeTantangan(tx, at, { ...asked, id: tantanganId, sidik: sha256(jawaban), petugasId: petugas.id, sejak })
  if (!right) throw new AppError('INVALID_INPUT', ['jawaban.salah'])
  audit({
    aktor: `petugas:${petugas.id}`,
    tindakan: 'JAWAB_TANTANGAN',
    objek: `tantangan:${tantanganId}`,
    rincian: { tujuan: asked.tujuan, untuk: asked.objek },
  })
}
