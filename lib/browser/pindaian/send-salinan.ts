import { headersOf, takeRenewed } from '../upload'
import type { AsliTersegel, Formulir } from './seal-asli'

export type SalinanResult = Readonly<{ ok: true; id: string }> | Readonly<{ ok: false; galat: string }>

const TRIES = [0, 1_500, 4_000]

async function once(salinan: Blob, asli: AsliTersegel, formulir: Formulir): Promise<SalinanResult | null> {
  const headers = {
    ...headersOf(formulir),
    'Content-Type': 'application/octet-stream',
    'X-Panjang-Salinan': String(salinan.size),
    'X-Sidik-Asli': asli.sidik,
  }
  const response = await fetch('/api/unggah/pindaian', { method: 'POST', headers, body: new Blob([salinan, asli.isi]) }).catch(() => null)
  const text = (await response?.text().catch(() => '')) ?? ''
  if (!response || takeRenewed(formulir.kunciKirim, text) || response.status === 502 || response.status === 504) return null
  try {
    const { id, galat } = JSON.parse(text) as { id?: string; galat?: string }
    return id ? { ok: true, id } : { ok: false, galat: galat ?? 'gagal' }
  } catch {
    return { ok: false, galat: 'gagal' }
  }
}

/** Sends copy and sealed original in one body; sent again after a lost answer they are the same pair. */
export async function sendSalinan(salinan: Blob, asli: AsliTersegel, formulir: Formulir): Promise<SalinanResult> {
  for (const wait of TRIES) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const answer = await once(salinan, asli, formulir)
    if (answer) return answer
  }
  return { ok: false, galat: 'putus' }
}
