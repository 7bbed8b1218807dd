import type { Akun } from './akun'

/** Which accounts a list shows; '' asks for nothing. */
export type SaringanPetugas = Readonly<{ kata: string; peran: string; keadaan: string }>

const holds = (akun: Akun, kata: string) =>
  [akun.nama, akun.namaPengguna, akun.jabatan, akun.unit, akun.nip ?? ''].some((text) => text.toLowerCase().includes(kata.toLowerCase()))

/** Accounts that fit; those switched off show only when asked for. */
export function saringPetugas(semua: readonly Akun[], { kata, peran, keadaan }: SaringanPetugas): readonly Akun[] {
  return semua.filter(
    (akun) =>
      akun.aktif === (keadaan !== 'nonaktif') &&
      (kata === '' || holds(akun, kata)) &&
      (peran === '' || akun.peran.some((held) => held.berlaku && held.peran === peran)),
  )
}
