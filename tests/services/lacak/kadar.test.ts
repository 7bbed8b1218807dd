import { segel } from '@/lib/domain/segel'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { openText } from '@/lib/infra/cipher'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { sha256 } from '@/lib/infra/kode'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { getTandaTerima } from '@/lib/services/lapor/get-tanda-terima'
import { sendPesanStaf } from '@/lib/services/staf/send-pesan-staf'
import type { LangkahDemo } from '@/prisma/seed/langkah'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { berkasOf } from '@/tests/builders/formulir'
import { jalankan, kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

testDatabase()
beforeAll(async () => void (await seedOffice({ surel: true })))

type Act = LangkahDemo | 'pesan' | 'buka'
/** Acts by day. Between classification (day 4) and answer (day 16) the office does quite different things. */
type Plan = Readonly<Record<number, readonly Act[]>>

const AWAL: Plan = { 1: ['ambil'], 2: ['identitas', 'berkas'], 3: ['teruskan'] }
const PEMERIKSAAN: Plan = {
  5: ['suratTugas'],
  6: ['tandaTangan'],
  8: ['catat', 'buka'],
  9: ['lhp', 'pesan'],
  10: ['parafPengendali', 'parafIrban'],
  11: ['final'],
  12: ['mulaiJawaban', 'jawab'],
  13: ['kembalikan'],
  14: ['jawab'],
  16: ['setujui'],
}
const LANGSUNG: Plan = { 6: ['jawab'], 8: ['kembalikan', 'buka'], 9: ['pesan'], 11: ['jawab'], 16: ['setujui'] }

const PLANS: Readonly<Record<string, Plan>> = {
  berkadar: { ...AWAL, 4: ['berkadar'], ...PEMERIKSAAN },
  'tidak berkadar': { ...AWAL, 4: ['tidakBerkadar'], ...LANGSUNG },
  'tidak berkadar, needing clarification': { ...AWAL, 4: ['klarifikasi'], ...PEMERIKSAAN },
}

const LAST_DAY = 18
const dayOf = (day: number) => new Date(Date.UTC(2026, 10, 23 + day, 3))
const EMAIL: Readonly<Record<string, string>> = {
  berkadar: 'satu@contoh.test',
  'tidak berkadar': 'dua@contoh.test',
  'tidak berkadar, needing clarification': 'tiga@contoh.test',
}

async function act(name: string, pengaduanId: string, what: Act): Promise<void> {
  if (what === 'buka') {
    await openIdentitas(await petugasOf('pemegang.identitas'), {
      pengaduanId,
      alasan: 'KLARIFIKASI',
      dasar: 'Surat 1',
      uraian: 'Memeriksa keabsahan.',
    })
  } else if (what === 'pesan') {
    // The examiner asks in one case, the Irban Khusus in the other; the reporter must not see which.
    const petugas = await petugasOf(name === 'tidak berkadar' ? 'irban.khusus' : 'pemeriksa')
    await sendPesanStaf(petugas, {
      pengaduanId,
      kunciKirim: sha256(pengaduanId).slice(0, 32),
      pesan: 'Apakah Anda masih melihat kejadian itu?',
    })
  } else await jalankan(pengaduanId, [what])
}

/** What arrived in the reporter's mailbox so far, with its moment. */
async function mailsTo(address: string) {
  const rows = await db.outbox.findMany({ orderBy: { id: 'asc' } })
  return rows
    .filter((row) => openText(row.kepadaTersegel, segel.alamatSurel(row.kunci)) === address)
    .map((row) => ({ at: row.dibuatAt, mail: openText(row.isiTersegel, segel.isiSurel(row.kunci)) }))
}

/** All a reporter can receive at a moment, with his own numbers and random ids taken out; every date stays. */
async function received(name: string, pengaduanId: string): Promise<string> {
  const lacak = await getLacak(pengaduanId)
  const text = JSON.stringify([lacak, await getTandaTerima(pengaduanId), await mailsTo(EMAIL[name] ?? '')], null, 1)
  return text
    .replaceAll(lacak?.nomorTiket ?? '?', 'TIKET')
    .replaceAll(lacak?.samaran ?? '?', 'SAMARAN')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/700\.1\.2\.4\/\d{4}/g, '700.1.2.4/NOMOR')
}

describe('what a reporter receives', () => {
  it('never tells whether his case is berkadar, on any day from sending to the answer and after it', async () => {
    const ids: Record<string, string> = {}
    const differences: string[] = []
    const seen = new Set<string>()
    for (let day = 0; day <= LAST_DAY; day += 1) {
      const texts: string[] = []
      for (const [name, plan] of Object.entries(PLANS)) {
        const text = await runAt(dayOf(day), async () => {
          const materi = { samaran: `sama_${EMAIL[name]?.split('@')[0]}`, emailKabar: EMAIL[name] ?? '' }
          ids[name] ??= (await kirim({ materi, berkas: [berkasOf('bukti.pdf', 'isi yang sama')] })).pengaduanId
          for (const what of plan[day] ?? []) await act(name, ids[name], what)
          return received(name, ids[name])
        })
        texts.push(text)
        seen.add(text)
      }
      texts
        .slice(1)
        .forEach((text, i) => text !== texts[0] && differences.push(`day ${day}, ${Object.keys(PLANS)[i + 1]}:\n${text}\n${texts[0]}`))
    }
    expect(differences).toEqual([])
    // The pages did change from day to day; only not from case to case.
    expect(seen.size).toBeGreaterThan(LAST_DAY)
    const rows = await db.pengaduan.findMany({
      where: { id: { in: Object.values(ids) } },
      orderBy: { id: 'asc' },
      select: { status: true, kadar: true },
    })
    expect(rows.map((row) => row.status)).toEqual(['SELESAI', 'SELESAI', 'SELESAI'])
    expect(rows.map((row) => row.kadar).sort()).toEqual(['BERKADAR', 'TIDAK_BERKADAR', 'TIDAK_BERKADAR'])
  })
})
