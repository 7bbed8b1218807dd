export type Frame = { head: unknown; body: Buffer }

/** Frames of a stream until it ends. @throws RangeError beyond `most` bytes, SyntaxError for a head that is no JSON. */
export function readFrames(stream: AsyncIterable<Buffer>, most?: number): AsyncGenerator<Frame, void>
export function writeFrame(stream: { write(chunk: Buffer): boolean }, head: unknown, body: Buffer): boolean
