import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A road to a database that can be closed and opened again. */
export async function openRoad(to: string) {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  const open = (at = 0) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await open();
  const { port: own } = server.address() as AddressInfo;
  const url = new URL(to);
  url.hostname = '127.0.0.1';
  url.port = String(own);
  return {
    url: url.toString(),
    open: () => open(own),
    async close() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
