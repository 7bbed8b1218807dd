import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { KUNCI_KIRIM } from '@/lib/domain/kode/kunci-kirim'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { optionalEmail } from '@/lib/domain/lapor/identitas-schema'
import { materiShape } from '@/lib/domain/lapor/materi-schema'
import { typedText, requiredText } from '@/lib/domain/lapor/teks'
import { sandiBaru } from '@/lib/domain/masuk/sandi'
import { PILIHAN_KABAR } from './pilihan-kabar'

const sandiLama = z.string('kataSandi.wajib').min(1, 'kataSandi.wajib').max(256, 'kataSandi.wajib')
const samaranLama = requiredText('samaran', { max: 100 }).transform((typed) => typed.toLowerCase())

/** What a new account asks for, and nothing else. */
const akunBaruShape = { samaran: materiShape.samaran, kataSandi: sandiBaru('kataSandi') }

const ulangan = { ulangiSandi: z.string('ulangiSandi.beda') }

const samaDengan = (field: 'kataSandi' | 'kataSandiBaru') =>
  bersama((value: Readonly<Partial<Record<typeof field, string>> & { ulangiSandi: string }>, ctx) => {
    if (value[field] !== value.ulangiSandi) ctx.addIssue({ code: 'custom', path: ['ulangiSandi'], message: 'ulangiSandi.beda' })
  })

const kunciKirim = z.string().regex(KUNCI_KIRIM, 'umum.kedaluwarsa')

export const daftarSchema = z.object({ ...akunBaruShape, ...ulangan, kunciKirim }).check(samaDengan('kataSandi'))
export type Daftar = Omit<z.infer<typeof daftarSchema>, 'ulangiSandi'>

/** The recovery code as it stands on paper; a slip its check character shows costs no try. */
const kodePemulihan = z.string('kodePemulihan.wajib').transform((typed, ctx) => {
  const kode = parseKodeAkses(typed)
  if (kode === null) ctx.addIssue({ code: 'custom', message: typedText(typed) === '' ? 'kodePemulihan.wajib' : 'kodePemulihan.salah' })
  return kode ?? ''
})

export const pulihkanSchema = z
  .object({ samaran: samaranLama, kodePemulihan, kataSandiBaru: sandiBaru('kataSandiBaru'), ...ulangan, kunciKirim })
  .check(samaDengan('kataSandiBaru'))
export type Pulihkan = Omit<z.infer<typeof pulihkanSchema>, 'ulangiSandi'>

export const akunSp4nSchema = z.discriminatedUnion(
  'akun',
  [
    z.object({ akun: z.literal('BARU'), ...akunBaruShape }),
    z.object({
      akun: z.literal('SUDAH'),
      namaPengguna: requiredText('namaPengguna', { max: 100 }).transform((typed) => typed.toLowerCase()),
      kataSandi: sandiLama,
    }),
  ],
  'akun.wajib',
)
export type AkunSp4n = z.infer<typeof akunSp4nSchema>

/** The choice, or what the filled-in fields say when nobody made it. */
export function akunChoice(raw: Readonly<Record<string, unknown>>): unknown {
  if (raw.akun === 'BARU' || raw.akun === 'SUDAH') return raw.akun
  const filled = (name: string) => typeof raw[name] === 'string' && raw[name] !== ''
  return filled('samaran') === filled('namaPengguna') ? undefined : filled('samaran') ? 'BARU' : 'SUDAH'
}

export const hapusAkunSchema = z.object({ kataSandi: sandiLama })

export const pilihanKabarSchema = z.object({ pilihan: z.enum(PILIHAN_KABAR, 'pilihan.wajib') })

export const kabarAkunSchema = z.object({ emailKabar: optionalEmail('emailKabar') })

export const pengaduanIdSchema = z.object({ pengaduanId: z.string().regex(/^[0-9a-f]{32}$/, 'pengaduan.salah') })
export const sessionSchema = z.object({ sessionId: z.string().regex(/^[0-9a-f]{64}$/, 'pengaduan.salah') })
