import { median, noise, type Measured } from './load'

/** What is compared with the target: the figure itself, or how many times the floor's it is. */
export type Target = Readonly<{ of: 'ours' | 'ratio'; at: 'most' | 'least'; value: number }>

export type Figure = 'perSecond' | 'p95' | 'processor'

export type Result = Readonly<{
  name: string
  unit: string
  ours: number
  floor: number | null
  ratio: number | null
  target: string | null
  met: boolean | null
  /** Half the spread of the rounds as a share of their middle; of the ratio where there is a floor. */
  noise: number
  errors: number
  reason?: string
}>

const UNIT: Readonly<Record<Figure, string>> = { perSecond: 'per second', p95: 'ms, p95', processor: 'ms of processor' }

export const most = (of: Target['of'], value: number): Target => ({ of, at: 'most', value })
export const least = (of: Target['of'], value: number): Target => ({ of, at: 'least', value })

const say = ({ of, at, value }: Target) => `${of === 'ratio' ? 'ratio ' : ''}${at === 'most' ? '<=' : '>='} ${value}`

const round = (value: number) => Number(value.toPrecision(3))

export type Values = Readonly<{
  name: string
  unit: string
  ours: readonly number[]
  floor: readonly number[] | null
  target: Target | null
  errors: number
}>

/** Rounds of one figure, interleaved with those of its floor, as a row of the results. */
export function resultOf({ name, unit, ours, floor, target, errors }: Values): Result {
  const ratios = floor?.map((value, index) => (ours[index] ?? Number.NaN) / value) ?? null
  const [own, ratio] = [median(ours), ratios && median(ratios)]
  const judged = target && (target.of === 'ratio' ? (ratio ?? Number.NaN) : own)
  const met = target && judged !== null ? errors === 0 && (target.at === 'most' ? judged <= target.value : judged >= target.value) : null
  return {
    ...{ name, unit, ours: round(own), floor: floor && round(median(floor)), ratio: ratio && round(ratio) },
    ...{ target: target && say(target), met, noise: round(noise(ratios ?? ours)), errors },
  }
}

/** The same for one figure of rounds of load. */
export function resultOfLoad(
  name: string,
  figure: Figure,
  ours: readonly Measured[],
  floor: readonly Measured[] | null,
  target: Target | null,
) {
  return resultOf({
    name,
    unit: UNIT[figure],
    ours: ours.map((one) => one[figure]),
    floor: floor && floor.map((one) => one[figure]),
    target,
    errors: ours.reduce((sum, one) => sum + one.errors, 0),
  })
}
