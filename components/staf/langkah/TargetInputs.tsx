import type { Langkah } from '@/lib/domain/alur/engine'

type TargetInputsProps = Readonly<{ target: Readonly<{ pengaduanId: string; versi: number }>; langkah?: Langkah }>

/** Which case a form works on, as the page showed it, and which step of its procedure it is. */
export function TargetInputs({ target: { pengaduanId, versi }, langkah }: TargetInputsProps) {
  return (
    <>
      <input type="hidden" name="pengaduanId" value={pengaduanId} />
      <input type="hidden" name="versi" value={versi} key={versi} />
      {langkah && <input type="hidden" name="langkah" value={langkah} />}
    </>
  )
}
