interface Part {
  part: string;
  filename: string;
  mediaType: string;
  bytes: number;
}

/** What a part that is no file is called on its way. */
const unnamed = 'blob';

async function readParts(bytes: Buffer, contentType: string): Promise<unknown> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  const fields: Record<string, unknown> = {};
  const files: Part[] = [];
  for (const [part, value] of form) {
    const json = typeof value !== 'string' && value.name === unnamed && value.type.startsWith('application/json');
    if (typeof value === 'string') fields[part] = value;
    else if (json) fields[part] = JSON.parse(await value.text());
    else files.push({ part, filename: value.name, mediaType: value.type, bytes: value.size });
  }
  return { ...fields, files };
}

/** Reads what a request carries, by its media type. Throws where it is not what it says it is. */
export async function readContent(bytes: Buffer, contentType = ''): Promise<unknown> {
  if (bytes.length === 0) return undefined;
  if (contentType.startsWith('multipart/form-data')) return readParts(bytes, contentType);
  const text = bytes.toString('utf8');
  if (contentType.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  return /[/+](json|\*)/.test(contentType) || contentType === '' ? (JSON.parse(text) as unknown) : text;
}
