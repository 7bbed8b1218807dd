import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { kantorSitus } from '@/lib/domain/situs/kantor'
import { listInstansi } from '@/lib/data/instansi'
import { listKasusSurel } from '@/lib/data/outbox'
import { findLayanan } from '@/lib/data/pengaduan'
import { env } from '@/lib/infra/env'

async function layananOf(id: string): Promise<Layanan | null> {
  const [kasus] = (await listKasusSurel([id])).get(id) ?? []
  return kasus === undefined ? null : findLayanan(kasus)
}

/**
 * The text of a mail with what tells it from a false one below it: the office it is from, the bare address of the site (no
 * number, no code), and what the office never asks for. `id` is the mail's, which leads to its case and so to its office.
 */
export async function signSurel(id: string, teks: string): Promise<string> {
  const kantor = await listInstansi()
  const layanan = await layananOf(id)
  const own = kantor.find((one) => one.layanan === layanan) ?? kantor[0]
  const nama = own ? [kantorSitus(own, true).nama] : []
  return [
    teks,
    '',
    ...nama,
    env().appUrl,
    '',
    'Surel ini dikirim otomatis dan tidak perlu dibalas. Kami tidak pernah meminta kata sandi, kode akses, atau NIK lewat surel. Bila ragu, ketik sendiri alamat situs di atas pada peramban.',
  ].join('\n')
}
