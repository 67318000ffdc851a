import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The error for a port on which another program listens. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`port ${port} is taken`);
    this.name = 'PortTaken';
  }
}

/** Listens on the loopback address; port 0 means any free port. Resolves to the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTaken(port) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)); // a TCP server has an AddressInfo
  });
}
