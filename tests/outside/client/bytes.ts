// Numbers and strings as frames and state have them: section 2 of the paper, "Numbers and strings".

/** A place in a frame, which reading moves on. */
export type Reader = { readonly bytes: Buffer; at: number };

export const readByte = (from: Reader): number => {
  const byte = from.bytes[from.at++];
  if (byte === undefined) throw new RangeError("the frame ends too early");
  return byte;
};

const fixed: Readonly<Record<string, { readonly length: number; read(bytes: Buffer, at: number): number }>> = {
  uint8: { length: 1, read: (bytes, at) => bytes.readUInt8(at) },
  uint16: { length: 2, read: (bytes, at) => bytes.readUInt16LE(at) },
  uint32: { length: 4, read: (bytes, at) => bytes.readUInt32LE(at) },
  uint64: { length: 8, read: (bytes, at) => Number(bytes.readBigUInt64LE(at)) },
  int8: { length: 1, read: (bytes, at) => bytes.readInt8(at) },
  int16: { length: 2, read: (bytes, at) => bytes.readInt16LE(at) },
  int32: { length: 4, read: (bytes, at) => bytes.readInt32LE(at) },
  int64: { length: 8, read: (bytes, at) => Number(bytes.readBigInt64LE(at)) },
  float32: { length: 4, read: (bytes, at) => bytes.readFloatLE(at) },
  float64: { length: 8, read: (bytes, at) => bytes.readDoubleLE(at) },
};
const byPrefix = ["float32", "float64", "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64"];

/** A value of a fixed width. */
export function readFixed(from: Reader, type: string): number {
  const shape = fixed[type];
  if (!shape) throw new Error(`no such type: ${type}`);
  const value = shape.read(from.bytes, from.at);
  from.at += shape.length;
  return value;
}

export function readNumber(from: Reader): number {
  const first = readByte(from);
  if (first < 0x80) return first;
  if (first >= 0xe0) return first - 256;
  return readFixed(from, byPrefix[first - 0xca] ?? `0x${first.toString(16)}`);
}

export function readString(from: Reader): string {
  const length = lengthOf(readByte(from), from);
  const text = from.bytes.toString("utf8", from.at, from.at + length);
  from.at += length;
  return text;
}

function lengthOf(first: number, from: Reader): number {
  if (first >= 0xa0 && first <= 0xbf) return first & 0x1f;
  return readFixed(from, ["uint8", "uint16", "uint32"][first - 0xd9] ?? `0x${first.toString(16)}`);
}

/** Only what a client sends: numbers of requests, and short names. */
export function writeNumber(value: number): Buffer {
  if (value < 0x80) return Buffer.of(value);
  const bytes = Buffer.alloc(5, 0xce);
  bytes.writeUInt32LE(value, 1);
  return bytes;
}

export const writeString = (text: string): Buffer => Buffer.concat([Buffer.of(0xa0 | Buffer.byteLength(text)), Buffer.from(text)]);
