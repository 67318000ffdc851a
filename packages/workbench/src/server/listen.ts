import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else listens there already. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`port ${port} is taken`);
    this.name = 'PortTaken';
  }
}

/** Listens on this machine only; 0 takes any free port. The port is the result. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTaken(port) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)); // a port, as it listens
  });
}
