#!/usr/bin/env python3
"""Passes a connection on to a target, and ends it when so many bytes have gone to the client."""
import argparse
import select
import socket
import socketserver
import struct
import time


def endpoint(text):
    host, _, port = text.rpartition(":")
    return host, int(port)


class Relay(socketserver.BaseRequestHandler):
    def handle(self):
        """One thread for both directions: a socket that another thread still reads cannot be reset."""
        options, client = self.server.options, self.request
        left = options.bytes
        with socket.create_connection(endpoint(options.target)) as target:
            while left > 0:
                for ready in select.select([client, target], [], [])[0]:
                    data = ready.recv(16384)
                    if not data:
                        return
                    if ready is client:
                        target.sendall(data)
                    else:
                        client.sendall(data[:left])
                        left -= len(data)
            time.sleep(0.2)
            if options.end == "silence":
                time.sleep(600)
            if options.end == "reset":
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--listen", required=True)
    parser.add_argument("--target", required=True)
    parser.add_argument("--bytes", type=int, required=True)
    parser.add_argument("--end", choices=["fin", "reset", "silence"], required=True)
    options = parser.parse_args()
    socketserver.ThreadingTCPServer.allow_reuse_address = True
    server = socketserver.ThreadingTCPServer(endpoint(options.listen), Relay)
    server.daemon_threads = True
    server.options = options
    server.shutdown_request = server.close_request
    server.serve_forever()


if __name__ == "__main__":
    main()
