import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  head: string;
  body: string;
}

/** Writes bytes as they are, and reads answers until the other side closes, or has been silent for a while. */
export async function rawSocket(url: string, bytes: string | Buffer, silence = 400): Promise<RawAnswer[]> {
  const { hostname, port } = new URL(url);
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(silence, () => socket.destroy());
    socket.on('data', (it) => chunks.push(it));
    socket.once('error', () => undefined);
    socket.once('close', () => resolve());
  });
  return answersIn(Buffer.concat(chunks).toString('latin1'));
}

function answersIn(text: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = text; rest.startsWith('HTTP/1.'); ) {
    const [head = '', ...more] = rest.split('\r\n\r\n');
    const after = more.join('\r\n\r\n');
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    answers.push({ status: Number(head.slice(9, 12)), head, body: after.slice(0, length) });
    rest = after.slice(length);
  }
  return answers;
}
