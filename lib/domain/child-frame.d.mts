import type { Readable, Writable } from 'node:stream'

export type Frame = { head: unknown; body: Buffer }

/** Frames of a stream until it ends. @throws RangeError beyond `most` bytes, SyntaxError for a head that is no JSON. */
export function readFrames(stream: Readable, most?: number): AsyncGenerator<Frame, void>
export function writeFrame(stream: Writable, head: unknown, body: Buffer): boolean
