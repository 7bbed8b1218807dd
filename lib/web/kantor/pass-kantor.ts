import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { GagalKantor, GagalTaut } from '@/lib/domain/masuk/kantor'
import { bindAkunKantor } from '@/lib/services/masuk/bind-kantor'
import { signInKantor, type Terbukti } from '@/lib/services/masuk/sign-in-kantor'
import { forgetPelapor } from '@/lib/web/akun-session'
import { clientAddress } from '@/lib/web/client-address'
import { rememberDevice } from '@/lib/web/device-cookie'
import { startSession } from '@/lib/web/session'
import { comeBack, leaveFor } from './ask-provider'
import { forgetBukti, forgetTujuan, getBukti, rememberKode, rememberTujuan, type Tujuan } from './cookies'

/** A page of ours, or the provider with the cookies that tie it to this browser. */
export type Lanjut = Readonly<{ ke: 'situs' | 'penyedia'; address: string; cookies: readonly string[] }>
const situs = (address: string): Lanjut => ({ ke: 'situs', address, cookies: [] })

const masuk = (gagal: GagalKantor, kembali: string | null) =>
  situs(`/masuk?${new URLSearchParams({ kantor: gagal, ...(kembali === null ? {} : { kembali }) })}`)
const akun = (gagal: GagalTaut | 'TIDAK_DIKENAL') => situs(`/staf/akun?kantor=${gagal}#kantor`)

type Begin = Readonly<{ taut: boolean; kembali: string | null; locale: string }>

/** Sends somebody to the provider: to sign in, or, once he has shown his password here, to bind his account over there. */
export async function beginKantor({ taut, kembali, locale }: Begin): Promise<Lanjut> {
  const bukti = taut ? await getBukti() : null
  if (taut && !bukti) return akun('ULANGI')
  const jalan = await leaveFor({ baru: taut })
  if (!jalan.ok) return taut ? akun(jalan.gagal) : masuk(jalan.gagal, kembali)
  await rememberTujuan({ state: jalan.state, locale, kembali, taut: bukti })
  return { ke: 'penyedia', address: jalan.address, cookies: jalan.cookies }
}

/** Opens the session of whoever was let in, on this device and in place of any other. */
export async function enter(token: string, namaPengguna: string): Promise<void> {
  await forgetPelapor()
  await startSession(token)
  await rememberDevice(namaPengguna)
}

async function bind(bukti: NonNullable<Tujuan['taut']>, terbukti: Terbukti): Promise<Lanjut> {
  await forgetBukti()
  try {
    await bindAkunKantor(bukti, terbukti)
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFLICT') return akun('SUDAH_TERTAUT')
    if (error instanceof AppError && error.code === 'FORBIDDEN') return akun('ULANGI')
    throw error
  }
  return situs('/staf/akun?kabar=kantor#kantor')
}

async function signIn(kembali: string | null, terbukti: Terbukti): Promise<Lanjut> {
  try {
    const hasil = await signInKantor({ ...terbukti, alamatIp: await clientAddress() })
    if (hasil.langkah === 'KODE') {
      await rememberKode({ petugasId: hasil.petugasId, ...terbukti, kembali })
      return situs('/masuk/kode')
    }
    await enter(hasil.token, hasil.namaPengguna)
    return situs(kembali ?? '/staf')
  } catch (error) {
    if (error instanceof AppError && error.code === 'WRONG_CREDENTIALS') return masuk('TIDAK_DIKENAL', kembali)
    throw error
  }
}

/** The way back from the provider; where it leads on to, in the language it began in. */
export async function returnKantor(query: URLSearchParams): Promise<Readonly<{ lanjut: Lanjut; locale: string }>> {
  const { tujuan, hasil } = await comeBack(query)
  if (tujuan) await forgetTujuan()
  const { locale = 'id', kembali = null, taut = null } = tujuan ?? {}
  if (!hasil.ok) return { lanjut: taut ? akun(hasil.gagal) : masuk(hasil.gagal, kembali), locale }
  const terbukti = { penerbit: hasil.penerbit, subjek: hasil.subjek }
  return { lanjut: taut ? await bind(taut, terbukti) : await signIn(kembali, terbukti), locale }
}
