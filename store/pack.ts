import type { Payload } from '@temporalio/common';

/** A payload as bytes: the length of its metadata (4), its metadata as JSON with base64 values, then its data, which Temporal hands over as an empty array where there is none. */
export function packed({ metadata, data }: Payload): Buffer {
  const entries = Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')]);
  const head = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, Uint8Array.from(data ?? [])]);
}

export function unpacked(bytes: Buffer): Payload {
  const end = 4 + bytes.readUInt32BE(0);
  const head: Record<string, string> = JSON.parse(bytes.toString('utf8', 4, end));
  const metadata = Object.entries(head).map(([name, value]) => [name, new Uint8Array(Buffer.from(value, 'base64'))]);
  return { metadata: Object.fromEntries(metadata), data: new Uint8Array(bytes.subarray(end)) };
}
